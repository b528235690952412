# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Awards of the season: council, meetings and votes, dossiers and submissions, initiatives, what was given before.

The sample has one submission to the province (dot-tinh) and one that the office decides itself (dot-so); the worst one has 300
people and 40 units, and a lone dossier of which nothing is known but whom it is about.
"""
from season import base

US = "snv-hung-yen"


def person(i):
    return {"person": i}


def unit(i, agency=US):
    return {"agency": agency, "unit": i}


def decision(number, date, issuer, title="về việc khen thưởng"):
    return {"kind": "Quyết định", "number": number, "date": date, "issuer": issuer, "title": title}


COUNCIL = {"id": "hd", "name": "Hội đồng Thi đua - Khen thưởng Sở Nội vụ", "abbreviation": "HĐTĐKT",
           "decision": {"kind": "Quyết định", "number": "21/QĐ-SNV", "date": "2026-01-15", "issuer": "Giám đốc Sở Nội vụ",
                        "title": "về việc kiện toàn Hội đồng Thi đua - Khen thưởng Sở Nội vụ"},
           "seats": [dict(person("a"), role="chair"), dict(person("b"), role="deputy"), dict(person("c"), role="standing"),
                     person("e"), person("i"), person("k"), person("m"), dict(person("d"), role="secretary")]}


def sample_given():
    ubnd, so, sector = "Chủ tịch Ủy ban nhân dân tỉnh Hưng Yên", "Giám đốc Sở Nội vụ tỉnh Hưng Yên", "Bộ trưởng Bộ Nội vụ"
    made = []
    for year in (2023, 2024, 2025):
        made.append({"subject": person("b"), "award": "cstd-co-so", "year": year, "decision": decision(f"{40 + year % 10}/QĐ-SNV", f"{year}-12-22", so)})
    made += [{"subject": person("b"), "award": "giay-khen", "year": 2022, "decision": decision("35/QĐ-SNV", "2022-12-20", so)},
             {"subject": person("b"), "award": "bang-khen-bo-tinh", "year": 2024, "decision": decision("310/QĐ-UBND", "2025-01-14", ubnd)},
             {"subject": person("a"), "award": "bang-khen-bo-tinh", "year": 2023, "decision": decision("98/QĐ-BNV", "2024-02-02", sector)},
             {"subject": unit("vp"), "award": "tap-the-lao-dong-tien-tien", "year": 2024, "decision": decision("52/QĐ-SNV", "2024-12-23", so)},
             {"subject": unit("vp"), "award": "tap-the-lao-dong-xuat-sac", "year": 2025, "decision": decision("120/QĐ-UBND", "2026-01-20", ubnd)},
             {"subject": unit("vp"), "award": "giay-khen", "year": 2023, "decision": decision("47/QĐ-SNV", "2023-12-21", so)},
             {"subject": person("h"), "award": "lao-dong-tien-tien", "year": 2025, "decision": decision("50/QĐ-SNV", "2025-12-22", so)}]
    return made


def sample_ratings():
    rows = [("a", 2025, "good"), ("b", 2024, "excellent"), ("b", 2025, "excellent"), ("c", 2025, "good"), ("h", 2025, "good")]
    made = [{"subject": person(i), "year": year, "grade": grade} for i, year, grade in rows]
    made[1]["decision"] = decision("60/QĐ-SNV", "2024-12-30", "Giám đốc Sở Nội vụ tỉnh Hưng Yên", "về việc công nhận mức độ hoàn thành nhiệm vụ")
    return made + [{"subject": unit("vp"), "year": year, "grade": "excellent"} for year in (2024, 2025)]


def sample_initiatives():
    return [{"id": "sk-1", "title": "Sổ theo dõi hồ sơ khen thưởng dùng chung cho các phòng, đơn vị", "authors": ["b", "h"], "level": "province",
             "year": 2025, "field": "Thi đua, khen thưởng", "before": "Mỗi phòng theo dõi hồ sơ trên một sổ giấy riêng, hay trùng và sót",
             "idea": "Một sổ điện tử dùng chung, tự nhắc hạn và thành phần còn thiếu", "effect": "Giảm hai phần ba thời gian đối chiếu hồ sơ, không còn hồ sơ nộp muộn",
             "spread": "Đang áp dụng tại tất cả các phòng thuộc Sở; có thể áp dụng tại các sở, ngành của tỉnh",
             "recognition": {"kind": "Quyết định", "number": "77/QĐ-SNV", "date": "2025-11-10", "issuer": "Giám đốc Sở Nội vụ", "title": "về việc công nhận sáng kiến cấp cơ sở"}}]


def dossier(i, submission, subject, award, achievement, **more):
    return {"id": i, "submission": submission, "subject": subject, "award": award, "achievement": achievement, **more}


PERIOD = {"achievedFrom": "2025-12-01", "achievedUntil": "2026-11-30"}
ACHIEVEMENTS = {
    "cu": "Chỉ đạo hoàn thành 100% nhiệm vụ được giao; chủ trì sắp xếp tổ chức bộ máy đúng tiến độ",
    "hs": "Tham mưu 42 văn bản quản lý, trong đó 02 đề án; giải quyết 100% hồ sơ đúng hạn",
    "cc": "Hoàn thành xuất sắc việc tuyển dụng, nâng ngạch công chức năm 2026; không có khiếu nại",
    "vp": "Hoàn thành toàn diện nhiệm vụ; 100% văn bản điện tử đúng hạn; dẫn đầu phong trào thi đua của Sở"}


def sample_dossiers():
    """To the province: a title and a commendation, three people, one unit. By the office: five."""
    parts = [{"part": "to-trinh", "state": "signed"}, {"part": "bao-cao-thanh-tich", "state": "signed"},
             {"part": "bien-ban-xet-khen-thuong", "state": "signed"},
             {"part": "y-kien-dia-phuong", "state": "missing", "note": "đang xin ý kiến"}]
    return [dossier("hs-1", "dot-tinh", unit("vp"), "bang-khen-bo-tinh", ACHIEVEMENTS["vp"], **PERIOD),
            dossier("hs-2", "dot-tinh", person("b"), "bang-khen-bo-tinh", ACHIEVEMENTS["hs"], components=parts, **PERIOD),
            dossier("hs-3", "dot-tinh", person("i"), "bang-khen-bo-tinh", ACHIEVEMENTS["cc"], **PERIOD),
            dossier("hs-4", "dot-tinh", person("a"), "cstd-bo-tinh", ACHIEVEMENTS["cu"], **PERIOD),
            dossier("hs-5", "dot-so", unit("ccvc"), "giay-khen", ACHIEVEMENTS["cc"], **PERIOD),
            dossier("hs-6", "dot-so", person("h"), "giay-khen", ACHIEVEMENTS["hs"], **PERIOD),
            dossier("hs-7", "dot-so", person("k"), "giay-khen", ACHIEVEMENTS["cu"], **PERIOD),
            dossier("hs-8", "dot-so", unit("vp"), "tap-the-lao-dong-tien-tien", ACHIEVEMENTS["vp"], **PERIOD),
            dossier("hs-9", "dot-so", person("n"), "lao-dong-tien-tien", ACHIEVEMENTS["hs"], **PERIOD)]


def sample_submissions():
    minutes = {"kind": "Biên bản", "number": "04/BB-HĐTĐKT", "date": "2026-12-03", "issuer": "Hội đồng Thi đua - Khen thưởng Sở Nội vụ",
               "title": "về việc họp xét khen thưởng năm 2026"}
    return [{"id": "dot-tinh", "title": "Khen thưởng tổng kết năm 2026", "occasion": "merit", "to": {"agency": "ubnd-hung-yen"}, "minutes": minutes,
             "opinions": [{"kind": "Công văn", "number": "815/CAT-TM", "date": "2026-12-07", "issuer": "Công an tỉnh Hưng Yên",
                           "title": "về việc cho ý kiến khen thưởng"}]},
            {"id": "dot-so", "title": "Tặng danh hiệu thi đua, Giấy khen tổng kết năm 2026", "occasion": "merit", "to": {"agency": US}, "minutes": minutes,
             "decision": {"kind": "Quyết định", "number": "305/QĐ-SNV", "date": "2026-12-20", "issuer": "Giám đốc Sở Nội vụ tỉnh Hưng Yên",
                          "title": "về việc tặng danh hiệu thi đua, Giấy khen"}}]


def sample_meetings():
    votes = [("hs-1", 7, 0), ("hs-2", 7, 0), ("hs-3", 6, 1), ("hs-4", 7, 0)]
    council = {"id": "hop-hd", "council": "hd", "submission": "dot-tinh", "date": "2026-12-03", "begins": "14 giờ 00", "ends": "16 giờ 30",
               "place": "Phòng họp số 1, trụ sở Sở Nội vụ", "absent": [dict(person("m"), reason="đi công tác")],
               "opinions": ["Các trường hợp đề nghị đúng đối tượng, thành tích rõ ràng, có số liệu chứng minh",
                            "Hồ sơ cần bổ sung văn bản cho ý kiến của cơ quan liên quan trước khi trình"],
               "tellers": ["e", "i", "k"], "leastPercent": 75, "votes": [{"dossier": i, "agree": yes, "disagree": no} for i, yes, no in votes]}
    of_unit = {"id": "hop-vp", "unit": "vp", "submission": "dot-so", "date": "2026-11-25", "begins": "08 giờ 30", "ends": "10 giờ 00",
               "place": "Văn phòng Sở", "chair": "c", "secretary": "d", "isOpen": True, "leastPercent": 80,
               "votes": [{"dossier": "hs-8", "agree": 9, "disagree": 0}, {"dossier": "hs-9", "agree": 6, "disagree": 3, "note": "xét lại năm sau"}]}
    return [council, of_unit]


def with_career(people):
    people[1]["career"] = [
        {"from": "2001-08", "until": "2010-05", "position": "Chuyên viên", "place": "Sở Nội vụ tỉnh Hưng Yên"},
        {"from": "2010-06", "until": "2018-03", "position": "Phó Trưởng phòng", "place": "Phòng Cải cách hành chính, Sở Nội vụ tỉnh Hưng Yên"},
        {"from": "2018-04", "until": "2022-12", "position": "Trưởng phòng", "place": "Phòng Cải cách hành chính, Sở Nội vụ tỉnh Hưng Yên"},
        {"from": "2023-01", "position": "Phó Giám đốc", "place": "Sở Nội vụ tỉnh Hưng Yên"}]
    return people


base.SAMPLE.update(councils=lambda: [COUNCIL], awardMeetings=sample_meetings, dossiers=sample_dossiers, submissions=sample_submissions,
                   initiatives=sample_initiatives, awardsGiven=sample_given, ratings=sample_ratings)

# --- the worst: 300 people, 40 units, the longest names ------------------------------------------------------------------------

LONG = ("Hoàn thành xuất sắc nhiệm vụ được giao; tham mưu, trình ban hành 12 văn bản quy phạm pháp luật, 45 văn bản chỉ đạo, điều hành; "
        "giải quyết đúng hạn 100% hồ sơ thủ tục hành chính thuộc lĩnh vực được phân công")
AWARDS = ["lao-dong-tien-tien", "giay-khen", "cstd-co-so"]
LAST = ["Tập thể số", "Đội công tác xã hội lưu động và hỗ trợ việc làm cho người lao động số"]


def worst_agencies():
    agencies = base.worst_agencies()
    agencies[2]["units"] += [{"id": f"v{n}", "name": f"{LAST[n % 2]} {n + 1}", "headcount": 12} for n in range(35)]
    return agencies


def worst_dossiers(count=300):
    made = [dossier(f"hs-p{n}", "d", person(f"p{n}"), AWARDS[n % 3], LONG if n % 5 == 0 else "Hoàn thành tốt nhiệm vụ năm 2026") for n in range(count)]
    places = [i for i, *_ in base.LONG_UNITS] + [f"v{n}" for n in range(35)]
    return made + [dossier(f"hs-{i}", "d", unit(i, "snv-0"), "giay-khen" if n % 2 else "tap-the-lao-dong-tien-tien", "Hoàn thành xuất sắc nhiệm vụ năm 2026")
                   for n, i in enumerate(places)]


def worst_council(count=20):
    seats = [dict(person(f"p{n}"), role="chair" if n == 0 else "secretary" if n == count - 1 else "deputy" if n < 4 else "member") for n in range(count)]
    return {"id": "hd", "name": "Hội đồng Thi đua - Khen thưởng Sở Nội vụ Thành phố Hồ Chí Minh", "seats": seats}


def worst_meeting():
    return {"id": "h", "council": "hd", "votes": [{"dossier": f"hs-p{n}", "agree": 20 - n % 9, "disagree": n % 9} for n in range(120)]}


base.WORST.update(councils=lambda: [worst_council()], awardMeetings=lambda: [worst_meeting()], dossiers=worst_dossiers,
                  submissions=lambda: [{"id": "d", "to": {"agency": "snv-0"}}], initiatives=list, awardsGiven=list, ratings=list)

ALL = ("people", "signers", "movement", "councils", "awardMeetings", "dossiers", "submissions", "initiatives", "awardsGiven", "ratings")


def sample(submission="dot-tinh", **paper):
    data = base.sample(*ALL, paper=dict(submission=submission, **paper))
    with_career(data["people"])
    return data


def sudden(dossier, **paper):
    """What was achieved in three days of September."""
    data = sample("dot-so", dossier=dossier, **paper)
    next(one for one in data["dossiers"] if one["id"] == dossier).update(achievedFrom="2026-09-07", achievedUntil="2026-09-09")
    return data


def worst(*without, **paper):
    """All 300; of the lists that are named nothing."""
    parts = [part for part in ("people", "councils", "awardMeetings", "dossiers", "submissions") if part not in without]
    return dict(base.worst(*parts, paper=paper), agencies=worst_agencies())


def lone(subject, award="giay-khen", more=None, achievement="Hoàn thành xuất sắc nhiệm vụ được giao", **paper):
    """One dossier without submission, of somebody of whom only the name is known."""
    people = [{"id": "p", "name": "Nguyễn Phúc Vĩnh Hoàng Bảo A"}]
    return dict(base.worst(people=people, paper=paper), dossiers=[{"id": "x", "subject": subject, "award": award, "achievement": achievement, **(more or {})}],
                agencies=worst_agencies())


def worst_people_60():
    return [f"Cơ quan, tổ chức, đơn vị được gửi văn bản để biết, phối hợp thực hiện thứ {n + 1}" for n in range(60)]


INITIATIVE = {"id": "s", "title": "Giải pháp rút ngắn thời gian giải quyết hồ sơ", "authors": [f"p{n}" for n in range(20)]}
REPORT = {"achievements": "Chủ trì xây dựng 02 đề án, 12 kế hoạch trong lĩnh vực được phân công, tất cả đúng tiến độ.\n"
                          "Giải quyết 1.240 hồ sơ, 100% đúng và trước hạn, không có khiếu nại.\n"
                          "Tham gia hướng dẫn, kèm cặp 03 công chức mới.", "date": "2026-11-26"}
PAPERS = {
    "to-trinh": {"sample": sample(date="2026-12-08", unit="VP", recipients=["Hội đồng Thi đua - Khen thưởng tỉnh", "Lãnh đạo Sở"],
                                  achievement="Năm 2026, Sở Nội vụ hoàn thành toàn diện các chỉ tiêu, nhiệm vụ được giao; phong trào thi đua được tổ chức thiết thực."),
                 "worst": worst(recipients=worst_people_60(), noOpinionNeeded=True)},
    "danh-sach-trich-ngang": {"sample": sample(date="2026-12-08", maker="Phạm Thị D"), "worst": worst("awardMeetings")},
    "bien-ban-binh-xet": {"sample": sample("dot-so", awardMeeting="hop-vp"),
                          "worst": dict(worst("dossiers", "submissions", "councils", "awardMeetings"), awardMeetings=[{"id": "m", "unit": "u3"}])},
    "bien-ban-hoi-dong": {"sample": sample(awardMeeting="hop-hd", subject="khen thưởng tổng kết năm 2026"), "worst": worst()},
    "phieu-bau": {"sample": sample(), "worst": worst("awardMeetings", "councils")},
    "bien-ban-kiem-phieu": {"sample": sample(awardMeeting="hop-hd", subject="khen thưởng tổng kết năm 2026", ended="16 giờ 00"), "worst": worst()},
    "bao-cao-thanh-tich-ca-nhan": {"sample": sample(dossier="hs-2", duties="Giúp Giám đốc phụ trách cải cách hành chính, thi đua, khen thưởng.", **REPORT),
                                   "worst": lone(person("p"))},
    "bao-cao-thanh-tich-tap-the": {
        "sample": sample(dossier="hs-1", duties="Tham mưu tổng hợp, hành chính, quản trị, thi đua, khen thưởng của Sở.", measures="Giao việc rõ người, rõ hạn, rõ kết quả.",
                         unions="Chi bộ hoàn thành tốt nhiệm vụ; công đoàn bộ phận vững mạnh.", unitHead="Lê Văn C",
                         indicators=[{"name": "Văn bản giải quyết đúng hạn", "before": "97,5%", "now": "100%", "change": "tăng 2,5 điểm phần trăm"},
                                     {"name": "Hồ sơ khen thưởng thẩm định", "before": "112", "now": "145", "change": "tăng 33"}], **REPORT),
        "worst": lone(unit("u3", "snv-0"))},
    "bao-cao-dot-xuat": {"sample": sudden("hs-6", event="Khắc phục hậu quả mưa bão", circumstances="Mưa lớn làm ngập kho lưu trữ trong đêm.",
                                          meaning="Giữ an toàn hơn 2.000 hồ sơ gốc.", achievements="Trực tiếp di chuyển hồ sơ lên tầng cao trước khi nước dâng.", date="2026-09-12"),
                         "worst": lone(unit("u3", "snv-0"))},
    "bao-cao-chuyen-de": {"sample": sample("dot-so", dossier="hs-5", unitHead="Nguyễn Văn G", event="Phong trào thi đua cải cách hành chính giai đoạn 2024 - 2026",
                                           awards=["Giấy khen của Giám đốc Sở Nội vụ năm 2025 về cải cách hành chính"], **REPORT),
                          "worst": lone(person("p"))},
    "bao-cao-cong-hien": {"sample": sample(dossier="hs-2", proposedPost="Phó Giám đốc Sở", date="2026-11-26"),
                          "worst": dict(lone(person("p"), "hc-lao-dong-ba"), people=[{"id": "p", "name": "Nguyễn Phúc Vĩnh Hoàng Bảo A", "career": [
                              {"from": str(1980 + n), "until": str(1980 + n), "position": "Chuyên viên"} for n in range(30)]}])},
    "xac-nhan-sang-kien": {"sample": sample(date="2026-11-20"), "worst": dict(worst("dossiers", "submissions", "councils", "awardMeetings"), initiatives=[INITIATIVE])},
    "xin-hiep-y": {"sample": sample(date="2026-12-04", unit="VP", deadline="2026-12-14"),
                   "worst": worst("awardMeetings", "councils", recipients=worst_people_60())},
    "phieu-kiem-tra-ho-so": {"sample": sample(dossier="hs-2", date="2026-12-04", deadline="2026-12-08", checker="Phạm Thị D"), "worst": lone(person("p"))},
    "quyet-dinh-khen-thuong": {"sample": sample("dot-so", number="305", date="2026-12-20", unit="VP", recipients=["Ban Thi đua - Khen thưởng tỉnh"]),
                               "worst": worst("awardMeetings", "councils", recipients=worst_people_60())},
    "danh-sach-chi-thuong": {"sample": sample("dot-so", date="2026-12-21", maker="Phạm Thị D", accountant="Bùi Thị I", fund="quỹ thi đua, khen thưởng của Sở"),
                             "worst": worst("awardMeetings", "councils")},
    "giay-khen": {"sample": sample("dot-so", dossier="hs-6", register="12/2026"), "worst": lone(unit("u3", "snv-0"))},
}
