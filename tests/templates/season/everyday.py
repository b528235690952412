# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers of the pledge and of every day."""
from season.base import sample, with_year, worst
from season.beginning import SIXTY

LONG = ("Đề nghị cân nhắc, bổ sung chỉ tiêu định lượng gắn với từng nhóm nhiệm vụ, bảo đảm phù hợp với điều kiện của các địa phương sau sắp xếp "
        "đơn vị hành chính, đồng thời làm rõ trách nhiệm, thời hạn, nguồn minh chứng để thuận lợi cho việc chấm điểm, bình xét cuối năm.")


def letter(number, issuer, day):
    return {"kind": "Công văn", "number": number, "date": day, "issuer": issuer}


def opinion(who, number, part, text, outcome, answer):
    place = who.split("-", 1)[1]
    return {"who": {"agency": who}, "document": letter(number, "", "2026-03-1" + str(len(place) % 9)), "part": part, "text": text,
            "outcome": outcome, "answer": answer}


PLEDGE_DRAFT = {
    "id": "giao-uoc", "title": "dự thảo Giao ước thi đua năm 2026", "due": "2026-03-20",
    "letter": dict(letter("215/SNV-VP", "Sở Nội vụ tỉnh Hưng Yên", "2026-03-09"), title="về việc tham gia ý kiến dự thảo Giao ước thi đua năm 2026"),
    "agreeing": [{"agency": "snv-ha-noi"}, {"agency": "snv-ninh-binh"}],
    "opinions": [
        opinion("snv-hai-phong", "310/SNV-VP", "Nội dung 1", "Bổ sung nhiệm vụ giải quyết việc làm, chăm lo người có công.", "accepted",
                "Đã bổ sung thành ý thứ ba của nội dung 1."),
        opinion("snv-bac-ninh", "198/SNV-TCBC", "Nội dung 2", "Nâng tỷ lệ hồ sơ trực tuyến toàn trình lên 95%.", "partly",
                "Giữ mức từ 90% để phù hợp với mặt bằng chung; khuyến khích các đơn vị phấn đấu 95%."),
        opinion("snv-hai-phong", "310/SNV-VP", "", "Rút ngắn lời mở đầu.", "explained", "Lời mở đầu nêu bối cảnh của năm, đề nghị giữ như dự thảo.")]}
OUR_ANSWER = dict(PLEDGE_DRAFT, agreeing=[], letter=dict(letter("120/SNV-VP", "Sở Nội vụ thành phố Hải Phòng", "2026-03-09"),
                                                         title="về việc tham gia ý kiến dự thảo Giao ước thi đua năm 2026"),
                  opinions=[{"who": {"agency": "snv-hung-yen"}, "part": "Nội dung 2", "text": "Bổ sung chỉ tiêu 100% văn bản được ký số."},
                            {"who": {"agency": "snv-hung-yen"}, "text": "Thống nhất cách viết tên các đơn vị thành viên."}])
HEAD_IS_HAI_PHONG = [{"agency": "snv-hai-phong", "role": "head"}, {"agency": "snv-hung-yen"}, {"agency": "snv-ha-noi", "role": "deputy"},
                     {"agency": "snv-bac-ninh"}, {"agency": "snv-quang-ninh"}, {"agency": "snv-ninh-binh"}]
BARE = {"id": "x", "title": "dự thảo Quy chế tổ chức và hoạt động của Cụm thi đua số 1 các tỉnh, thành phố vùng Đồng bằng sông Hồng, "
                            "Trung du, miền núi phía Bắc và Bắc Trung Bộ"}


def many_opinions(count):
    return [{"who": {"agency": f"snv-{1 + n % 19}"}, "part": f"Điều {1 + n // 4}", "text": LONG, "outcome": ["accepted", "partly", "explained"][n % 3],
             "answer": LONG if n % 2 else ""} for n in range(count)]


CIRCULATION = [
    {"member": "snv-hung-yen", "sent": "2026-03-20", "returned": "2026-03-20", "signedCopies": 7, "sealedCopies": 7},
    {"member": "snv-hai-phong", "sent": "2026-03-20", "returned": "2026-03-24", "signedCopies": 7, "sealedCopies": 7},
    {"member": "snv-ha-noi", "sent": "2026-03-24", "returned": "2026-03-30", "signedCopies": 7, "sealedCopies": 6, "note": "Thiếu dấu ở bản thứ 7"},
    {"member": "snv-bac-ninh", "sent": "2026-03-30"}]

by_post = sample("people", "signers", "grouping", paper={"date": "2026-04-15", "drafterName": "Phạm Thị D"})
pledge = by_post["groupings"][0]["years"][0]["pledge"]
pledge.update(mode="circulation", circulation=CIRCULATION, consent=dict(letter("900/BNV-TĐKT", "Bộ Nội vụ", "2026-03-16"),
                                                                         title="về việc ký kết giao ước thi đua"))

PAPERS = {
    "phan-cong-cum-truong": {
        "sample": sample("people", "signers", "grouping", paper={"date": "2026-12-10", "handover": "2026-12-31"}),
        "worst": worst("grouping", office="snv-7")},
    "ban-giao-cum-truong": {
        "sample": sample("people", "signers", "grouping", paper={
            "date": "2026-12-28", "clock": "14 giờ 00", "ended": "15 giờ 30", "place": "Trụ sở Sở Nội vụ tỉnh Hưng Yên",
            "giverPeople": ["Ông Nguyễn Văn A, Giám đốc Sở Nội vụ tỉnh Hưng Yên", "Ông Lê Văn C, Chánh Văn phòng Sở"],
            "receiverPeople": ["Ông Trịnh Văn O, Giám đốc Sở Nội vụ thành phố Hải Phòng"],
            "documents": ["Quy chế tổ chức và hoạt động của Cụm", "Giao ước thi đua, kế hoạch hoạt động năm 2026",
                          "Báo cáo, bảng tự chấm điểm của 06 đơn vị thành viên", "Hồ sơ bình xét, suy tôn năm 2026"],
            "open": ["Theo dõi kết quả đề nghị khen thưởng năm 2026"], "giverName": "Nguyễn Văn A", "receiverName": "Trịnh Văn O"}),
        "worst": worst("grouping")},
    "xin-y-kien-du-thao": {
        "sample": sample("people", "signers", "grouping", consultations=[PLEDGE_DRAFT], paper={
            "date": "2026-03-09", "unit": "VP", "signer": "pgd",
            "points": ["Các chỉ tiêu thi đua", "Số bản, hình thức ký kết"], "contact": "bà Phạm Thị D, Văn phòng Sở, điện thoại 0221.000.0000"}),
        "worst": worst("grouping", consultations=[BARE])},
    "tham-gia-y-kien": {
        "sample": with_year(sample("people", "signers", "grouping", consultations=[OUR_ANSWER],
                                   paper={"date": "2026-03-17", "unit": "VP", "signer": "pgd"}), members=HEAD_IS_HAI_PHONG),
        "worst": worst("grouping", consultations=[BARE], office="snv-4")},
    "tong-hop-y-kien": {
        "sample": sample("people", "signers", "grouping", consultations=[PLEDGE_DRAFT],
                         paper={"date": "2026-03-23", "drafterName": "Phạm Thị D", "signer": "pgd"}),
        "worst": worst("grouping", consultations=[dict(BARE, opinions=many_opinions(60))])},
    "quy-che-cum": {
        "sample": sample("people", "signers", "grouping", paper={
            "number": "14", "date": "2026-03-30", "agreed": "Hội nghị ngày 27/3/2026", "replaces": "Quyết định số 100/QĐ-CTĐ ngày 20/12/2025"}),
        "worst": worst("grouping", paper={"recipients": SIXTY})},
    "gui-giao-uoc": {
        "sample": sample("people", "signers", "grouping", paper={"date": "2026-03-31", "unit": "VP", "signer": "cvp"}),
        "worst": worst("grouping")},
    "theo-doi-ky": {"sample": by_post, "worst": worst("grouping")},
    "to-ky-roi": {
        "sample": sample("people", "signers", "grouping", paper={"member": "snv-quang-ninh"}),
        "worst": worst("grouping")},
    "phieu-trinh": {
        "sample": sample("people", "signers", paper={
            "date": "2026-03-20", "subject": "Dự thảo Giao ước thi đua năm 2026", "drafterName": "Phạm Thị D", "signerName": "Lê Văn C",
            "bases": ["Công văn số 500/BNV-TĐKT ngày 30/01/2026 của Bộ Nội vụ", "Quy chế tổ chức và hoạt động của Cụm"],
            "summary": "Dự thảo gồm 04 nội dung thi đua, lập thành 07 bản, ký tại hội nghị ngày 27/3/2026.\nĐã tiếp thu ý kiến của 02 đơn vị thành viên.",
            "opinions": ["04/05 đơn vị thành viên đã trả lời, 02 đơn vị thống nhất hoàn toàn"],
            "proposals": ["Giám đốc xem xét, ký dự thảo Giao ước", "Cho phép gửi giấy mời hội nghị ký kết"],
            "enclosures": ["Dự thảo Giao ước", "Bảng tổng hợp, tiếp thu, giải trình ý kiến"], "deadline": "2026-03-24"}),
        "worst": worst(paper={"subject": BARE["title"]})},
    "phu-luc": {
        "sample": sample(paper={
            "title": "Phân công chuẩn bị hội nghị ký kết giao ước", "landscape": True, "label": "Phụ lục II",
            "attachedTo": "Kế hoạch số 12/KH-CTĐ ngày 30/3/2026 của Cụm thi đua Sông Hồng",
            "columns": ["TT", "Nội dung công việc", "Đơn vị thực hiện", "Thời hạn", "Ghi chú"],
            "rows": [["1", "Chuẩn bị hội trường, trang trí", "Văn phòng Sở", "25/3/2026"],
                     ["2", "In giao ước, sắp xếp bàn ký", "Văn phòng Sở", "26/3/2026", "07 bản"],
                     ["3", "Đón tiếp đại biểu", "Các phòng thuộc Sở", "27/3/2026"]]}),
        "worst": worst(paper={
            "title": "Danh sách 300 việc phải làm để chuẩn bị hội nghị tổng kết, bình xét, suy tôn và bàn giao nhiệm vụ đơn vị trưởng",
            "content": LONG, "columns": ["TT", "Nội dung", "Đơn vị"],
            "rows": [[str(n), LONG if n % 9 == 0 else "Chuẩn bị tài liệu", "Văn phòng Sở"] for n in range(1, 301)]})},
}
