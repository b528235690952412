# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers of the conference: invitation, programme, speeches, lists, minutes, conclusions, news, changes."""
import copy

from season.base import LONG_PROVINCES, sample, with_year, worst

GUESTS = [
    {"name": "Nguyễn Thị X", "honorific": "Bà", "position": "Phó Chánh Văn phòng", "organisation": "Bộ Nội vụ", "kind": "guest"},
    {"name": "Trần Văn Y", "honorific": "Ông", "position": "Phó Chủ tịch", "agency": "ubnd-hung-yen", "kind": "guest"}]
OURS = [{"person": "a"}, {"person": "b"}, {"person": "c"}]
OTHERS = [{"person": "gd-" + i} for i in ("snv-hai-phong", "snv-ha-noi", "snv-bac-ninh", "snv-quang-ninh", "snv-ninh-binh")]
HEAD = {"role": "head"}

SIGNING = {
    "id": "hn-ky-ket", "event": "ky-ket", "ends": "11 giờ 30", "presidium": [{"person": "a"}, {"person": "gd-snv-hai-phong"}],
    "title": "Hội nghị ký kết giao ước thi đua năm 2026", "secretaries": [{"person": "c"}],
    "delegates": GUESTS + OURS + OTHERS + [{"person": "d", "kind": "service"}],
    "invited": [{"who": {"text": "Lãnh đạo Bộ Nội vụ"}}, {"who": {"text": "Đại diện Hội đồng Thi đua - Khen thưởng Bộ Nội vụ"}},
                {"who": {"text": "Lãnh đạo Ủy ban nhân dân tỉnh Hưng Yên"}},
                {"who": {"text": "Giám đốc, Chánh Văn phòng Sở Nội vụ các đơn vị thành viên"}}],
    "agenda": [
        {"clock": "07 giờ 30", "until": "08 giờ 00", "title": "Đón tiếp đại biểu, phát tài liệu", "by": {"agency": "snv-hung-yen", "unit": "vp"},
         "announcement": ["Kính mời quý vị đại biểu nhận tài liệu, ổn định chỗ ngồi. Hội nghị bắt đầu đúng 08 giờ 00."]},
        {"clock": "08 giờ 00", "until": "08 giờ 10", "title": "Tuyên bố lý do, giới thiệu đại biểu", "by": {"text": "Người dẫn chương trình"},
         "announcement": ["Thay mặt Ban Tổ chức, xin tuyên bố lý do và giới thiệu đại biểu dự hội nghị."]},
        {"clock": "08 giờ 10", "until": "08 giờ 25", "title": "Phát biểu khai mạc", "by": {"text": "Giám đốc Sở Nội vụ tỉnh Hưng Yên"}},
        {"clock": "08 giờ 25", "until": "09 giờ 00", "title": "Thông qua dự thảo giao ước, kế hoạch hoạt động năm 2026", "by": {"role": "head"}},
        {"clock": "09 giờ 00", "until": "10 giờ 00", "title": "Thảo luận", "by": {"role": "members"}},
        {"clock": "10 giờ 00", "until": "10 giờ 30", "title": "Phát biểu chỉ đạo", "by": {"text": "Lãnh đạo Bộ Nội vụ"}},
        {"clock": "10 giờ 30", "until": "11 giờ 15", "title": "Ký kết giao ước thi đua", "by": {"role": "members"}},
        {"clock": "11 giờ 15", "until": "11 giờ 30", "title": "Kết luận, bế mạc", "by": {"text": "Giám đốc Sở Nội vụ tỉnh Hưng Yên"}}],
    "documents": ["dự thảo giao ước thi đua năm 2026", "dự thảo kế hoạch hoạt động năm 2026"],
    "speeches": [
        {"speaker": {"person": "gd-snv-ha-noi"}, "points": ["Thống nhất với dự thảo giao ước; đề nghị quy định rõ thời hạn gửi báo cáo 6 tháng."]},
        {"speaker": {"person": "gd-snv-quang-ninh"},
         "points": ["Đề nghị mỗi quý có một chuyên đề trao đổi nghiệp vụ trực tuyến.", "Chia sẻ cách làm về giải quyết hồ sơ trực tuyến toàn trình."]},
        {"speaker": GUESTS[0], "points": ["Ghi nhận kết quả của Cụm; đề nghị các đơn vị chú trọng khen thưởng tập thể nhỏ, người trực tiếp làm việc."]}],
    "conclusions": ["Thông qua giao ước thi đua và kế hoạch hoạt động năm 2026 của Cụm",
                    "Mỗi đơn vị đăng ký ít nhất 01 mô hình, cách làm mới trong năm 2026",
                    "Mỗi quý tổ chức 01 buổi trao đổi nghiệp vụ bằng hình thức trực tuyến"],
    "assignments": [{"who": {"role": "head"}, "tasks": ["Hoàn thiện, phát hành kế hoạch hoạt động", "Gửi giao ước đã ký đến các đơn vị"]},
                    {"who": {"role": "deputy"}, "tasks": ["Chuẩn bị điều kiện tổ chức hội nghị sơ kết 6 tháng đầu năm"]},
                    {"who": {"role": "members"}, "tasks": ["Phát động, triển khai giao ước tại đơn vị"]}],
    "duties": [{"id": "mo-hinh", "title": "Đăng ký mô hình, cách làm mới", "by": {"role": "members"}, "to": {"role": "head"},
                "due": {"kind": "before", "date": "2026-04-20"}}],
    "votes": [{"text": "Thông qua giao ước thi đua năm 2026", "agree": 6}, {"text": "Thông qua kế hoạch hoạt động năm 2026", "agree": 6}],
    "answerBy": "2026-03-20", "contact": "bà Phạm Thị D, Văn phòng Sở, điện thoại 0221.000.0000"}

YEAR_END = {
    "id": "hn-tong-ket", "event": "tong-ket", "title": "Hội nghị tổng kết năm 2026",
    "time": {"date": "2026-12-04", "clock": "14 giờ 00"}, "ends": "17 giờ 00", "place": "Trung tâm Hội nghị tỉnh Hưng Yên",
    "presidium": [{"person": "a"}, {"person": "gd-snv-hai-phong"}], "secretaries": [{"person": "c"}], "delegates": GUESTS[:1] + OURS + OTHERS,
    "speeches": [{"speaker": {"person": "gd-snv-ninh-binh"}, "points": ["Nhất trí với kết quả thẩm định điểm."]}],
    "votes": [{"agency": "snv-hung-yen", "award": "co-thi-dua-bo-tinh", "text": "Cờ thi đua của Bộ Nội vụ", "agree": 6},
              {"agency": "snv-ha-noi", "award": "bang-khen-bo-tinh", "text": "Bằng khen của Bộ trưởng Bộ Nội vụ", "agree": 5, "disagree": 1},
              {"agency": "snv-quang-ninh", "award": "bang-khen-bo-tinh", "text": "Bằng khen của Bộ trưởng Bộ Nội vụ", "agree": 5, "invalid": 1}],
    "conclusions": ["Thống nhất suy tôn theo kết quả bỏ phiếu",
                    "Các đơn vị được suy tôn hoàn thiện hồ sơ gửi đơn vị Cụm trưởng trước ngày 10/12/2026"]}

SEASON = ("people", "signers", "grouping")


def conference(meeting=SIGNING, **paper):
    return sample(*SEASON, meetings=[copy.deepcopy(meeting)], paper=paper)


# --- the longest: sixty invited, three hundred delegates, everything that may be missing missing --------------------------------

LONG_TITLE = ("Hội nghị sơ kết 6 tháng đầu năm, trao đổi kinh nghiệm tổ chức phong trào thi đua, bình xét, suy tôn và triển khai nhiệm vụ "
              "6 tháng cuối năm")
INVITED = [{"who": {"text": f"Lãnh đạo Phòng Xây dựng chính quyền và Công tác thanh niên, địa bàn công tác thứ {n} của các xã, phường, đặc khu"}}
           for n in range(1, 61)]


def crowd(count):
    made = []
    for n in range(count):
        province = LONG_PROVINCES[n % len(LONG_PROVINCES)]
        made.append({"name": f"{'Công Tằng Tôn Nữ Thị Minh' if n % 7 == 3 else 'Nguyễn Văn'} {chr(65 + n % 26)}",
                     "position": "Phó Trưởng phòng phụ trách Phòng Xây dựng chính quyền và Công tác thanh niên" if n % 7 == 3 else "Chuyên viên",
                     "organisation": f"Sở Nội vụ {province}", "kind": "service" if n % 50 == 49 else "delegate"})
        if n % 40 == 20:
            made[-1].update(absent=True, reason="Đi công tác nước ngoài theo quyết định của cấp có thẩm quyền")
    return made


BARE = {"id": "hn", "title": LONG_TITLE}
LONG = {"id": "hn", "title": LONG_TITLE, "time": {"date": "2026-06-18", "until": "2026-06-19"}, "delegates": crowd(300), "invited": INVITED,
        "place": "Trung tâm Hội nghị quốc tế Thành phố Hồ Chí Minh (hội trường lớn tầng 5, nhà A)",
        "agenda": [{"title": f"Trình bày báo cáo chuyên đề thứ {n} về đổi mới nội dung, hình thức tổ chức phong trào thi đua"} for n in range(1, 31)]}


def longest(meeting, **paper):
    return worst("grouping", meetings=[copy.deepcopy(meeting)], paper=paper)


def without_grouping(meeting, **paper):
    return worst(meetings=[copy.deepcopy(meeting)], paper=paper)


def changed(status, **change):
    data = sample(*SEASON, paper={"date": "2026-05-20"})
    event = data["groupings"][0]["years"][0]["plan"]["events"][1]
    event.update(status=status, **change)
    return data


LETTER = {"kind": "Công văn", "number": "900/BNV-VP", "date": "2026-05-18", "issuer": "Bộ Nội vụ", "title": "về việc bố trí thời gian hội nghị"}


def worst_changes(status):
    """Two events at once, known by their titles alone, in a grouping of twenty."""
    data = worst("grouping", paper={})
    return with_year(data, plan={"events": [
        {"id": "so-ket", "title": LONG_TITLE, "status": status}, {"id": "the-thao", "title": "Giao lưu văn nghệ, thể thao", "status": status}]})


PAPERS = {
    "giay-moi": {"sample": conference(date="2026-03-12", unit="VP", number="45", notes=["Trang phục: nam áo sơ mi, nữ áo dài"]),
                 "worst": without_grouping(LONG)},
    "chuong-trinh": {"sample": conference(date="2026-03-12"), "worst": without_grouping(LONG)},
    "kich-ban": {"sample": conference(date="2026-03-24", host="Bà Phạm Thị D, Văn phòng Sở"), "worst": longest(LONG)},
    "dien-van-khai-mac": {"sample": conference(), "worst": without_grouping(BARE)},
    "dien-van-be-mac": {"sample": conference(), "worst": without_grouping(BARE)},
    "danh-sach-dai-bieu": {"sample": conference(date="2026-03-24"), "worst": without_grouping(LONG)},
    "bien-ban-hoi-nghi": {"sample": conference(), "worst": longest(dict(LONG, agenda=[]))},
    "thong-bao-ket-luan": {
        "sample": conference(date="2026-04-01", unit="VP", assessment="Hội nghị đã hoàn thành chương trình; các ý kiến đều thiết thực, sát yêu cầu nhiệm vụ năm 2026."),
        "worst": without_grouping(dict(BARE, conclusions=["Thống nhất nội dung báo cáo"]))},
    "tin-hoi-nghi": {"sample": conference(author="Phạm Thị D", unit="Văn phòng Sở Nội vụ tỉnh Hưng Yên"), "worst": without_grouping(BARE)},
    "dieu-chinh-hoat-dong": {
        "sample": changed("changed", time={"date": "2026-07-03", "clock": "08 giờ 00"}, changes=[
            {"document": LETTER, "reason": "Bố trí thời gian phù hợp với lịch công tác của đại biểu", "oldTime": {"date": "2026-06", "expected": True}}]),
        "worst": worst_changes("changed")},
    "hoan-hoat-dong": {"sample": changed("postponed", changes=[{"document": LETTER, "reason": "Tập trung cho nhiệm vụ đột xuất"}]),
                       "worst": worst_changes("postponed")},
    "bien-ten": {"sample": conference(), "worst": without_grouping(LONG)},
}
