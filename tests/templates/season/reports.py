# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports by pledge item, score sheets, the minutes of the year's end."""
import copy

from season.base import PROVINCES, sample, with_year, worst
from season.conference import BARE, SEASON, YEAR_END

# --- what became of the pledge ------------------------------------------------------------------------------------------------

OURS = [
    {"item": "nhiem-vu", "figure": "100%", "attainment": "met",
     "summary": ["Hoàn thành 186/186 nhiệm vụ được giao, không có nhiệm vụ quá hạn"]},
    {"item": "bien-che", "figure": "Đúng chỉ tiêu", "attainment": "met", "summary": ["Quản lý biên chế trong phạm vi được giao"]},
    {"item": "chinh-quyen", "summary": ["Tham mưu 12 văn bản hướng dẫn vận hành chính quyền địa phương hai cấp"]},
    {"item": "dung-han", "figure": "99,4%", "attainment": "exceeded", "summary": ["Tiếp nhận 2.150 hồ sơ, giải quyết đúng hạn 2.137 hồ sơ"]},
    {"item": "truc-tuyen", "figure": "88,2%", "attainment": "missed", "note": "Còn hồ sơ giấy của người cao tuổi"},
    {"item": "ky-cuong", "attainment": "met", "figure": "Không vi phạm", "summary": ["Không có công chức, viên chức vi phạm kỷ luật"]},
    {"item": "hoat-dong", "attainment": "met", "figure": "Đầy đủ", "summary": ["Tham gia đầy đủ các hoạt động; đề xuất 01 chuyên đề trao đổi nghiệp vụ"]}]


def results(period="year"):
    made = [dict(one, period=period) for one in copy.deepcopy(OURS)]
    for n, (member, _) in enumerate(PROVINCES[1:]):
        def add(item, figure, attainment):
            made.append({"item": item, "member": member, "period": period, "figure": figure, "attainment": attainment})
        add("nhiem-vu", "100%", "met")
        add("dung-han", f"{98 + n * 0.4:.1f}%".replace(".", ","), "met" if n > 2 else "missed")
        add("truc-tuyen", f"{90 + n}%", "exceeded" if n else "met")
        add("ky-cuong", "Không vi phạm", "met")
        add("hoat-dong", "Đầy đủ", "met")
    return made


GIVEN = [{"subject": {"agency": "snv-hung-yen", "unit": u}, "award": "giay-khen", "year": 2026} for u in ("vp", "ccvc")] + [
    {"subject": {"person": p}, "award": "giay-khen", "year": 2026} for p in ("c", "d", "e", "h")] + [
    {"subject": {"person": "b"}, "award": "bang-khen-bo-tinh", "year": 2026}]

WORDS = dict(
    advantages=["Được Bộ Nội vụ, Tỉnh ủy, Ủy ban nhân dân tỉnh quan tâm chỉ đạo", "Đội ngũ công chức đoàn kết, có kinh nghiệm"],
    difficulties=["Khối lượng nhiệm vụ lớn, nhiều việc mới, thời hạn gấp"],
    movements=["Mỗi phòng xây dựng ít nhất 01 mô hình, cách làm mới gắn với nhiệm vụ được giao"],
    models=["Mô hình “Hồ sơ không chờ” của Phòng Công chức, viên chức: rút ngắn một phần ba thời gian giải quyết"],
    strengths=["Phong trào thi đua bám sát nhiệm vụ chính trị, có chỉ tiêu đo đếm được"],
    limits=["Tỷ lệ hồ sơ trực tuyến toàn trình chưa đạt chỉ tiêu đề ra"],
    causes=["Một bộ phận người dân chưa quen thao tác trên môi trường điện tử"],
    proposals=["Đề nghị Bộ Nội vụ tổ chức tập huấn nghiệp vụ thi đua, khen thưởng cho cấp xã"])


def report(period, **paper):
    data = sample(*SEASON, "movement", "registrations", awardsGiven=GIVEN, paper=paper)
    return with_year(data, results=results(period))


def cluster_report(**paper):
    data = with_year(sample(*SEASON, paper=paper), scoring=scoring(),
                     results=[one for one in results() if one["item"] not in ("bien-che", "chinh-quyen")])
    for event in data["groupings"][0]["years"][0]["plan"]["events"][:2]:
        event["status"] = "done"
    return data


def worst_cluster(**paper):
    """Twenty members, each with a figure for each of nine items."""
    made = [{"item": f"a{i}", "member": f"snv-{m}", "figure": f"{90 + (i + m) % 11}% số nhiệm vụ được giao trong kỳ",
             "attainment": ("met", "exceeded", "missed")[(i + m) % 3]} for i in range(9) for m in range(20)]
    return with_year(worst("grouping", paper=paper), results=made)


# --- scores -------------------------------------------------------------------------------------------------------------------

CRITERIA = [
    {"id": "I", "text": "Thực hiện nhiệm vụ chính trị", "items": [
        {"id": "I1", "text": "Hoàn thành nhiệm vụ công tác năm", "maximum": 40, "item": "nhiem-vu"},
        {"id": "I2", "text": "Cải cách hành chính, chuyển đổi số", "item": "cai-cach", "items": [
            {"id": "I21", "text": "Hồ sơ giải quyết đúng hạn", "maximum": 10, "item": "dung-han"},
            {"id": "I22", "text": "Hồ sơ trực tuyến toàn trình", "maximum": 10, "item": "truc-tuyen"}]}]},
    {"id": "II", "text": "Kỷ luật, kỷ cương; xây dựng tổ chức trong sạch, vững mạnh", "maximum": 20, "item": "ky-cuong"},
    {"id": "III", "text": "Công tác thi đua, khen thưởng và hoạt động của Cụm", "items": [
        {"id": "III1", "text": "Tổ chức phong trào thi đua, nhân điển hình tiên tiến", "maximum": 12},
        {"id": "III2", "text": "Tham gia hoạt động, gửi báo cáo đúng thời hạn", "maximum": 8, "item": "hoat-dong"}]},
    {"id": "T", "text": "Điểm thưởng", "kind": "bonus", "items": [{"id": "T1", "text": "Có mô hình mới được công nhận", "maximum": 5}]},
    {"id": "P", "text": "Điểm trừ", "kind": "penalty", "items": [{"id": "P1", "text": "Gửi báo cáo chậm (01 điểm mỗi lần)", "maximum": 5}]}]
RULES = {"kind": "Hướng dẫn", "number": "05/HD-CTĐ", "date": "2026-04-10", "title": "chấm điểm thi đua"}
LEAVES = ("I1", "I21", "I22", "II", "III1", "III2", "T1", "P1")
EVIDENCE = {"I1": "Báo cáo số 120/BC-SNV", "I21": "Số liệu của Cổng Dịch vụ công", "III1": "Kế hoạch phát động phong trào thi đua năm 2026"}
# self and council, in the order of LEAVES
POINTS = {"snv-hung-yen": ((40, 10, 8.5, 20, 12, 8, 2, 0), (39, 10, 8.5, 20, 12, 8, 2, 0)),
          "snv-hai-phong": ((40, 9.5, 9, 20, 11.5, 8, 0, 0), (39, 9.5, 9, 19, 11.5, 8, 0, 1)),
          "snv-ha-noi": ((40, 10, 10, 19, 12, 8, 2, 0), (39.5, 9.5, 10, 19, 11, 8, 2, 0)),
          "snv-bac-ninh": ((38, 9, 9, 20, 11, 7, 0, 1), (38, 9, 9, 19, 10, 7, 0, 1)),
          "snv-quang-ninh": ((40, 9, 10, 20, 12, 8, 2, 0), (39, 9, 10, 20, 11, 8, 2, 0)),
          "snv-ninh-binh": ((39, 9, 8, 20, 11, 8, 0, 0), (39, 9, 8, 20, 11, 8, 0, 0))}


def sheet(member, own, council):
    scores = [{"criterion": c, "self": s, "council": g, **({"evidence": EVIDENCE[c]} if c in EVIDENCE and member == "snv-hung-yen" else {})}
              for c, s, g in zip(LEAVES, own, council)]
    return {"member": member, "scores": scores}


def scoring():
    made = {"rules": RULES, "criteria": CRITERIA, "sheets": [sheet(m, *points) for m, points in POINTS.items()]}
    made["sheets"][3]["excluded"] = "Đang trong thời gian xem xét theo quy định"
    return copy.deepcopy(made)


def scored(**paper):
    return with_year(sample(*SEASON, paper=paper), scoring=scoring())


def long_criteria(groups, below):
    text = "mức độ hoàn thành nhiệm vụ chính trị được cấp ủy, chính quyền địa phương và Bộ Nội vụ giao, bảo đảm tiến độ, chất lượng"
    return [{"id": f"g{g}", "text": f"Nhóm tiêu chí thứ {g + 1}: {text}",
             "items": [{"id": f"g{g}c{c}", "text": f"Tiêu chí thứ {c + 1}: {text}", "maximum": 2.25} for c in range(below)]} for g in range(groups)]


def worst_sheet():
    """Forty criteria with our own points, nobody has looked at them yet."""
    scores = [{"criterion": f"g{g}c{c}", "self": 2.25 - c * 0.25,
               "evidence": "Báo cáo tổng hợp kết quả thực hiện nhiệm vụ gửi kèm theo các biểu số liệu chi tiết"} for g in range(8) for c in range(5)]
    return with_year(worst("grouping", paper={}), scoring={"criteria": long_criteria(8, 5), "sheets": [{"member": "snv-0", "scores": scores}]})


def worst_table():
    """Twenty members: some without a sheet, some excluded, many with the same points."""
    sheets = [{"member": f"snv-{m}", "scores": [{"criterion": "g0c0", "self": 2.25}, {"criterion": "g0c1", "self": m % 4 * 0.5}],
               **({"excluded": "Có tập thể, cá nhân đang bị xem xét kỷ luật theo quy định của pháp luật"} if m == 7 else {})}
              for m in range(20) if m % 6 != 5]
    return with_year(worst("grouping", paper={}), scoring={"criteria": long_criteria(1, 2), "sheets": sheets})


def minutes():
    data = sample(*SEASON, meetings=[copy.deepcopy(YEAR_END)], paper={"tellers": ["Ông Lê Văn C (Tổ trưởng)", "Bà Phạm Thị D"]})
    return with_year(data, scoring=scoring())


def worst_minutes():
    votes = [{"agency": f"snv-{m}", "award": "bang-khen-bo-tinh", "agree": 20 - m, "disagree": m} for m in range(20)]
    return worst("grouping", meetings=[dict(BARE, votes=votes)], paper={})


PAPERS = {
    "bao-cao-so-ket": {"sample": report("midYear", date="2026-06-12", number="88", **WORDS), "worst": worst(paper={})},
    "bao-cao-tong-ket": {"sample": report("year", date="2026-11-16", number="190", **WORDS), "worst": worst("grouping", paper={})},
    "bao-cao-cum": {"sample": cluster_report(date="2026-12-01", strengths=WORDS["strengths"], limits=WORDS["limits"], models=WORDS["models"]),
                    "worst": worst_cluster()},
    "tu-cham-diem": {"sample": scored(date="2026-11-16"), "worst": worst_sheet()},
    "tong-hop-diem": {"sample": scored(date="2026-12-02"), "worst": worst_table()},
    "bien-ban-suy-ton": {"sample": minutes(), "worst": worst_minutes()},
}
