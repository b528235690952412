# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers of the beginning of the year: launching, registering, handing over."""
from season.base import GUIDANCE, YEAR, sample, with_year, worst

LAUNCH = {"id": "cum", "level": "grouping", "grouping": "song-hong", "issuer": "snv-hung-yen", "year": YEAR, "number": "05", "date": "2026-02-26",
          "guidance": GUIDANCE,
          "preamble": ["Năm 2026 là năm đầu thực hiện kế hoạch phát triển kinh tế - xã hội 5 năm 2026 - 2030, có nhiều nhiệm vụ mới, yêu cầu cao đối với ngành Nội vụ."],
          "contents": [
              {"id": "n1", "text": "Thi đua hoàn thành toàn diện nhiệm vụ của ngành, trọng tâm là:", "items": [
                  {"id": "n11", "text": "Vận hành thông suốt chính quyền địa phương hai cấp;"},
                  {"id": "n12", "text": "Giải quyết việc làm, chăm lo người có công với cách mạng."}]},
              {"id": "n2", "text": "Thi đua cải cách hành chính, chuyển đổi số: 100% hồ sơ được giải quyết đúng hạn."},
              {"id": "n3", "text": "Thi đua giữ nghiêm kỷ luật, kỷ cương hành chính."}],
          "duties": [{"id": "dang-ky", "title": "Đăng ký thi đua", "by": {"role": "members"}, "to": {"role": "head"},
                      "due": {"kind": "before", "date": "2026-03-15"}}], "signer": "gd"}

SIXTY = [f"Phòng Xây dựng chính quyền và Công tác thanh niên (bộ phận công tác tại địa bàn thứ {n}, phụ trách các xã, phường, đặc khu)"
         for n in range(1, 61)]

PAPERS = {
    "phat-dong-cum": {
        "sample": sample("people", "signers", "grouping", movementPlans=[LAUNCH], paper={"movement": "cum"}),
        "worst": worst("grouping")},
    "don-doc-dang-ky": {
        "sample": sample("people", "signers", "grouping", "movement", paper={
            "date": "2026-02-20", "unit": "VP", "signer": "cvp", "contact": "ông Lê Văn C, Chánh Văn phòng, điện thoại 0221.000.0000"}),
        "worst": worst(paper={"addressees": SIXTY})},
    "dang-ky-ca-nhan": {
        "sample": sample("people", "signers", "movement", "registrations", paper={
            "registration": "dk-c", "date": "2026-02-24", "confirmedBy": "Phó Giám đốc", "confirmedName": "Trần Thị B",
            "initiatives": ["Rút ngắn thời gian tổng hợp hồ sơ khen thưởng bằng biểu mẫu điện tử"]}),
        "worst": worst(paper={})},
    "dang-ky-tap-the": {
        "sample": sample("people", "signers", "grouping", "movement", "registrations", paper={
            "registration": "dk-vp", "date": "2026-02-25", "signerPost": "Chánh Văn phòng", "signerName": "Lê Văn C",
            "measures": ["Phân công rõ người, rõ việc, rõ thời hạn", "Mỗi quý kiểm điểm tiến độ một lần"]}),
        "worst": worst("people", registrations=[
            {"id": "x", "subject": {"agency": "snv-0", "unit": "u3"}, "awards": ["tap-the-lao-dong-xuat-sac", "bang-khen-bo-tinh", "giay-khen"]}]
            + [{"id": f"p{n}", "subject": {"person": f"p{n}"}, "awards": ["cstd-bo-tinh", "cstd-co-so"]} for n in range(300) if n % 5 == 3])},
    "dang-ky-tong-hop": {
        "sample": sample("people", "signers", "grouping", "movement", "registrations", paper={"date": "2026-03-02", "signer": "pgd"}),
        "worst": worst("people", "registrations")},
    "gui-dang-ky": {
        "sample": sample("people", "signers", "movement", "registrations", "grouping", office="snv-hung-yen",
                         paper={"date": "2026-03-05", "unit": "VP", "signer": "pgd", "role": "member"}),
        "worst": worst("people", "registrations", "grouping")},
}
with_year(PAPERS["gui-dang-ky"]["sample"], members=[
    {"agency": "snv-hai-phong", "role": "head"}, {"agency": "snv-hung-yen"}, {"agency": "snv-ha-noi", "role": "deputy"},
    {"agency": "snv-bac-ninh"}, {"agency": "snv-quang-ninh"}, {"agency": "snv-ninh-binh"}])
