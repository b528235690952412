# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The season that the data of all templates are cut from: the year 2026 of Sở Nội vụ tỉnh Hưng Yên.

sample(part, …, office=…, paper={…}, changes…) gives the complete season, worst(…) the longest one: Sở Nội vụ Thành phố Hồ Chí
Minh among 20 members. Parts: "people", "signers", "grouping", "movement", "registrations". Any other name is added as a member of
the data. People are placeholders; what an agency is called comes from the law by its role and province.
"""
import copy

YEAR = 2026
GUIDANCE = {"kind": "Công văn", "number": "500/BNV-TĐKT", "date": "2026-01-30", "issuer": "Bộ Nội vụ",
            "title": "về việc hướng dẫn, phát động phong trào thi đua năm 2026"}
MINISTRY = {"id": "bnv", "headTitle": "Bộ trưởng", "names": [
    {"name": "Bộ Nội vụ", "shortName": "Bộ", "abbreviation": "BNV", "place": "Hà Nội", "headLines": ["BỘ NỘI VỤ"]}]}
COUNCIL = {"text": "Hội đồng Thi đua - Khen thưởng Bộ Nội vụ"}

# --- the sample: six members; the office is their head -----------------------------------------------------------------------

UNITS = [("vp", "Văn phòng Sở", "VP", 9, 5), ("ccvc", "Phòng Công chức, viên chức", "CCVC", 11, 4),
         ("tcbc", "Phòng Tổ chức, biên chế", "TCBC", 8, 3), ("cqdp", "Phòng Chính quyền địa phương", "CQĐP", 10, 4),
         ("ldvl", "Phòng Lao động, việc làm", "LĐVL", 12, 6), ("ncc", "Phòng Người có công", "NCC", 9, 5)]
PROVINCES = [("snv-hung-yen", "Hưng Yên"), ("snv-hai-phong", "Hải Phòng"), ("snv-ha-noi", "Hà Nội"),
             ("snv-bac-ninh", "Bắc Ninh"), ("snv-quang-ninh", "Quảng Ninh"), ("snv-ninh-binh", "Ninh Bình")]
# id, name, sex, born, position, unit
PEOPLE = [("a", "Nguyễn Văn A", "male", "1970-03-12", "Giám đốc", ""), ("b", "Trần Thị B", "female", "1978-05-20", "Phó Giám đốc", ""),
          ("c", "Lê Văn C", "male", "1980-11-02", "Chánh Văn phòng", "vp"), ("d", "Phạm Thị D", "female", "1988-07-15", "Chuyên viên", "vp"),
          ("e", "Hoàng Văn E", "male", "1979-01-30", "Trưởng phòng", "ccvc"), ("g", "Vũ Thị G", "female", "1985-09-09", "Phó Trưởng phòng", "ccvc"),
          ("h", "Đặng Văn H", "male", "1990-04-21", "Chuyên viên", "ccvc"), ("i", "Bùi Thị I", "female", "1982-12-05", "Trưởng phòng", "tcbc"),
          ("k", "Đỗ Văn K", "male", "1984-06-18", "Trưởng phòng", "cqdp"), ("l", "Ngô Thị L", "female", "1991-08-27", "Chuyên viên", "cqdp"),
          ("m", "Dương Văn M", "male", "1976-02-14", "Trưởng phòng", "ldvl"), ("n", "Lý Thị N", "female", "1993-10-10", "Chuyên viên", "ncc")]


def units(rows):
    return [{"id": i, "name": name, "abbreviation": short, "headcount": all_, "women": women} for i, name, short, all_, women in rows]


def sample_agencies():
    us = {"id": "snv-hung-yen", "role": "so-noi-vu", "province": "Hưng Yên", "headTitle": "Giám đốc", "units": units(UNITS),
          "address": "Số 1 đường A, phường B, tỉnh Hưng Yên", "phone": "0221.000.0000", "email": "sonoivu@vidu.gov.vn",
          "website": "sonoivu.vidu.gov.vn"}
    ubnd = {"id": "ubnd-hung-yen", "role": "ubnd", "province": "Hưng Yên", "headTitle": "Chủ tịch"}
    others = [{"id": i, "role": "so-noi-vu", "province": province, "headTitle": "Giám đốc"} for i, province in PROVINCES[1:]]
    return [MINISTRY, ubnd, us] + others


def person(row, agency):
    i, name, sex, born, position, unit = row
    made = {"id": i, "name": name, "sex": sex, "born": born, "position": position, "agency": agency}
    return dict(made, unit=unit) if unit else made


def full_life(people):
    """What a report of achievements asks of a person, for the first ones of the list."""
    more = [("tỉnh Hưng Yên", "phường B, tỉnh Hưng Yên", "Thạc sĩ Quản lý công", "Bí thư Đảng ủy", "1994-09-01", "1999-02-03"),
            ("tỉnh Ninh Bình", "phường C, tỉnh Hưng Yên", "Thạc sĩ Luật", "Phó Bí thư Đảng ủy", "2001-08-01", "2005-05-19"),
            ("tỉnh Hưng Yên", "xã D, tỉnh Hưng Yên", "Cử nhân Hành chính học", "Chi ủy viên", "2003-10-15", "2008-09-02")]
    for made, (home, lives, education, party, joined, in_party) in zip(people, more):
        made.update(hometown=home, residence=lives, education=education, partyPosition=party, joined=joined, joinedParty=in_party)
    return people


def sample_people():
    others = [person(("gd-" + i, f"{family} Văn {letter}", "male", "1972", "Giám đốc", ""), i)
              for (i, _), family, letter in zip(PROVINCES[1:], ("Trịnh", "Phan", "Mai", "Hồ", "Tạ"), "OPQSU")]
    return full_life([person(row, "snv-hung-yen") for row in PEOPLE]) + others


def sample_signers():
    ours = [{"id": "gd", "agency": "snv-hung-yen", "person": "a", "capacity": "head"},
            {"id": "pgd", "agency": "snv-hung-yen", "person": "b", "capacity": "deputy", "position": "Phó Giám đốc"},
            {"id": "cvp", "agency": "snv-hung-yen", "person": "c", "capacity": "byOrder", "position": "Chánh Văn phòng"}]
    return ours + [{"id": "gd-" + i, "agency": i, "person": "gd-" + i, "capacity": "head"} for i, _ in PROVINCES[1:]]


def pledge_items():
    return [
        {"id": "nhiem-vu", "text": "Thi đua hoàn thành toàn bộ nhiệm vụ trong chương trình công tác năm, bảo đảm đúng tiến độ và chất lượng; trọng tâm là:",
         "brief": "Hoàn thành nhiệm vụ công tác năm", "indicator": "100% nhiệm vụ đúng hạn", "items": [
             {"id": "bien-che", "text": "Quản lý biên chế đúng quy định, gắn tinh gọn bộ máy với nâng cao chất lượng đội ngũ;"},
             {"id": "chinh-quyen", "text": "Tham mưu vận hành thông suốt chính quyền địa phương hai cấp."}]},
        {"id": "cai-cach", "text": "Thi đua cải cách hành chính, chuyển đổi số, trong đó:", "brief": "Cải cách hành chính, chuyển đổi số", "items": [
            {"id": "dung-han", "text": "Hồ sơ giải quyết đúng hạn đạt từ 99% trở lên;", "indicator": "từ 99%"},
            {"id": "truc-tuyen", "text": "Hồ sơ trực tuyến toàn trình đạt từ 90% trở lên.", "indicator": "từ 90%"}]},
        {"id": "ky-cuong", "brief": "Kỷ luật, kỷ cương hành chính",
         "text": "Thi đua chấp hành nghiêm kỷ luật, kỷ cương hành chính; người đứng đầu nêu gương, chịu trách nhiệm về kết quả của đơn vị."},
        {"id": "hoat-dong", "text": "Tham gia đầy đủ, có trách nhiệm các hoạt động của Cụm.", "brief": "Hoạt động của Cụm"}]


def sample_events():
    return [
        {"id": "ky-ket", "type": "signing", "title": "Hội nghị ký kết giao ước thi đua", "time": {"date": "2026-03-27", "clock": "08 giờ 00"},
         "host": {"role": "head"}, "place": "Trung tâm Hội nghị tỉnh Hưng Yên",
         "participants": ["Lãnh đạo Sở Nội vụ các đơn vị thành viên", "Công chức phụ trách công tác thi đua, khen thưởng"],
         "contents": ["Ký kết giao ước thi đua", "Thông qua kế hoạch hoạt động"],
         "assignments": [{"who": {"role": "head"}, "tasks": ["Chuẩn bị nội dung", "Gửi giấy mời"]}]},
        {"id": "so-ket", "type": "midYear", "title": "Hội nghị sơ kết 6 tháng đầu năm", "time": {"date": "2026-06", "expected": True},
         "host": {"role": "deputy"}, "contents": ["Đánh giá kết quả 6 tháng đầu năm"],
         "assignments": [{"who": {"role": "head"}, "tasks": ["Chuẩn bị báo cáo", "Chủ trì hội nghị"]},
                         {"who": {"role": "deputy"}, "tasks": ["Gửi giấy mời, chuẩn bị điều kiện"]}]},
        {"id": "tong-ket", "type": "yearEnd", "title": "Hội nghị tổng kết năm 2026", "time": {"date": "2026-12", "part": "early", "expected": True},
         "host": {"role": "head"}, "contents": ["Tổng kết năm 2026", "Bình xét, suy tôn", "Thống nhất Cụm trưởng, Cụm phó năm 2027"],
         "assignments": [{"who": {"role": "head"}, "tasks": ["Chuẩn bị nội dung và điều kiện"]}]}]


def sample_grouping():
    members = [{"agency": i} for i, _ in PROVINCES]
    members[0]["role"], members[1]["role"] = "head", "deputy"
    pledge = {
        "mode": "meeting", "date": "2026-03-27", "place": "Trung tâm Hội nghị tỉnh Hưng Yên",
        "preamble": ["Năm 2026 là năm đầu thực hiện kế hoạch phát triển kinh tế - xã hội 5 năm 2026 - 2030."],
        "aim": "Nhằm phấn đấu hoàn thành xuất sắc các chỉ tiêu, nhiệm vụ công tác năm 2026 được cấp có thẩm quyền giao",
        "witnesses": ["Lãnh đạo Bộ Nội vụ", "đại diện Hội đồng Thi đua - Khen thưởng Bộ Nội vụ"], "witnessHead": ["ĐẠI DIỆN BỘ NỘI VỤ"],
        "items": pledge_items(), "closing": ["Các đơn vị cam kết thực hiện đúng những nội dung đã ký kết."],
        "extraCopies": [{"to": {"role": "witness"}, "purpose": "để theo dõi, chỉ đạo"}],
        "signatures": [{"member": i, "signer": "gd" if n == 0 else "gd-" + i} for n, (i, _) in enumerate(PROVINCES)]}
    plan = {
        "number": "12", "date": "2026-03-30", "events": sample_events(),
        "duties": [{"id": "bc-so-ket", "title": "Báo cáo sơ kết 6 tháng đầu năm", "by": {"role": "members"}, "to": {"role": "head"},
                    "due": {"kind": "before", "date": "2026-06-15"}},
                   {"id": "bc-tong-ket", "title": "Báo cáo tổng kết năm và Bảng tự chấm điểm", "by": {"role": "members"}, "to": {"role": "head"},
                    "due": {"kind": "before", "date": "2026-11-20"}}], "signer": "gd"}
    year = {"year": YEAR, "members": members, "theme": "Kỷ cương, sáng tạo, đồng hành, hiệu quả", "motto": "Nói đi đôi với làm",
            "guidance": GUIDANCE, "pledge": pledge, "plan": plan, "nextHead": "snv-hai-phong", "nextDeputy": "snv-ha-noi"}
    return {"id": "song-hong", "kind": "cluster", "name": "Cụm thi đua Sông Hồng", "shortName": "Cụm thi đua",
            "headLines": ["CỤM THI ĐUA SÔNG HỒNG"], "organiser": "bnv", "council": COUNCIL,
            "statute": {"kind": "Quyết định", "number": "100/QĐ-CTĐ", "date": "2025-12-20", "title": "ban hành Quy chế tổ chức và hoạt động của Cụm"},
            "years": [year]}


def sample_movement():
    return {"id": "phat-dong", "issuer": "snv-hung-yen", "year": YEAR, "number": "15", "date": "2026-02-10",
            "theme": "Kỷ cương, sáng tạo, đồng hành, hiệu quả", "guidance": GUIDANCE,
            "contents": [{"id": "ky-cuong", "text": "Thi đua chấp hành nghiêm kỷ luật, kỷ cương hành chính; thực hiện tốt văn hóa công sở, đạo đức công vụ."},
                         {"id": "cchc", "text": "Thi đua cải cách hành chính, chuyển đổi số: 100% hồ sơ được giải quyết đúng hạn."}],
            "awards": [{"award": "lao-dong-tien-tien", "targets": ["Công chức, viên chức, người lao động thuộc Sở"]},
                       {"award": "tap-the-lao-dong-xuat-sac", "targets": ["Các phòng thuộc Sở"]},
                       {"award": "bang-khen-bo-tinh", "targets": ["Tập thể, cá nhân thuộc Sở"]},
                       {"award": "giay-khen", "targets": ["Tập thể, cá nhân thuộc Sở"]}],
            "dossierParts": ["Tờ trình", "Biên bản họp bình xét", "Báo cáo thành tích"],
            "duties": [{"id": "dang-ky", "title": "Hồ sơ đăng ký thi đua", "by": {"text": "Các phòng, đơn vị"},
                        "to": {"agency": "snv-hung-yen", "unit": "vp"}, "due": {"kind": "before", "date": "2026-02-28"}},
                       {"id": "ho-so", "title": "Hồ sơ đề nghị khen thưởng", "by": {"text": "Các phòng, đơn vị"},
                        "to": {"agency": "snv-hung-yen", "unit": "vp"}, "due": {"kind": "before", "date": "2026-12-05"}}],
            "signer": "pgd"}


def sample_registrations():
    """Twelve: nine people, two units, the office itself."""
    wanted = {"a": ["cstd-bo-tinh", "lao-dong-tien-tien"], "b": ["cstd-co-so", "bang-khen-bo-tinh"], "c": ["cstd-co-so"], "d": ["lao-dong-tien-tien"],
              "e": ["cstd-co-so", "giay-khen"], "h": ["lao-dong-tien-tien"], "i": ["bang-khen-bo-tinh"], "k": ["giay-khen"], "n": ["lao-dong-tien-tien"]}
    made = [{"id": "dk-" + i, "subject": {"person": i}, "awards": awards, "submitted": "2026-02-24", "state": "accepted"}
            for i, awards in wanted.items()]
    made[2].update(field="Thi đua, khen thưởng", indicators=["Tham mưu 100% văn bản đúng hạn", "Có 01 sáng kiến được công nhận cấp cơ sở"])
    made += [{"id": "dk-vp", "subject": {"agency": "snv-hung-yen", "unit": "vp"}, "awards": ["tap-the-lao-dong-xuat-sac"], "submitted": "2026-02-25",
              "state": "accepted", "field": "Thi đua, khen thưởng", "indicators": ["100% hồ sơ được giải quyết đúng hạn", "100% công chức hoàn thành tốt nhiệm vụ trở lên"]},
             {"id": "dk-ccvc", "subject": {"agency": "snv-hung-yen", "unit": "ccvc"}, "awards": ["tap-the-lao-dong-tien-tien"],
              "submitted": "2026-02-26", "state": "accepted"},
             {"id": "dk-so", "subject": {"agency": "snv-hung-yen"}, "awards": ["co-thi-dua-bo-tinh"], "submitted": "2026-02-27", "state": "accepted"}]
    return made


# --- the worst: twenty members, the longest names, nothing that may be missing ------------------------------------------------

LONG_PROVINCES = ["Hồ Chí Minh", "Thái Nguyên", "Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Cần Thơ", "Đồng Nai", "Quảng Ninh", "Lạng Sơn",
                  "Cao Bằng", "Điện Biên", "Lai Châu", "Sơn La", "Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Tuyên Quang", "Phú Thọ", "Bắc Ninh"]
LONG_UNITS = [("u%d" % n, name, "", 0, 0) for n, name in enumerate(
    ["Văn phòng Sở", "Phòng Xây dựng chính quyền và Công tác thanh niên", "Chi cục Văn thư và Lưu trữ lịch sử Thành phố",
     "Trung tâm Dịch vụ việc làm và Hỗ trợ người lao động hồi hương tái hòa nhập cộng đồng Thành phố Hồ Chí Minh",
     "Ban Quản lý các cơ sở nuôi dưỡng, điều dưỡng người có công với cách mạng và bảo trợ xã hội"])]
FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý"]


def worst_agencies():
    us = {"id": "snv-0", "role": "so-noi-vu", "province": LONG_PROVINCES[0], "headTitle": "Giám đốc", "units": units(LONG_UNITS)}
    ubnd = {"id": "ubnd", "role": "ubnd", "province": LONG_PROVINCES[0], "headTitle": "Chủ tịch"}
    ministry = {"id": "bnv", "names": [{"name": "Bộ Nội vụ", "abbreviation": "BNV", "headLines": ["BỘ NỘI VỤ"]}]}
    others = [{"id": f"snv-{n}", "role": "so-noi-vu", "province": province, "headTitle": "Giám đốc"}
              for n, province in enumerate(LONG_PROVINCES) if n > 0]
    return [ministry, ubnd, us] + others


def many_people(count, agency="snv-0"):
    """Placeholders: Nguyễn Văn A, Trần Thị B …; every seventh has a long name and post."""
    made = []
    for n in range(count):
        woman = n % 2 == 1
        letters = chr(65 + n % 26) + (chr(65 + n // 26) if n >= 26 else "")
        name = f"{FAMILIES[n % len(FAMILIES)]} {'Thị' if woman else 'Văn'} {letters}"
        post = "Chuyên viên"
        if n % 7 == 3:
            name = f"Công Tằng Tôn Nữ Thị Minh {letters}" if woman else f"Nguyễn Phúc Vĩnh Hoàng Bảo {letters}"
            post = "Phó Trưởng phòng phụ trách Phòng Xây dựng chính quyền và Công tác thanh niên"
        made.append({"id": f"p{n}", "name": name, "sex": "female" if woman else "male", "born": str(1966 + n % 35), "position": post,
                     "agency": agency, "unit": LONG_UNITS[n % len(LONG_UNITS)][0]})
    return made


def worst_grouping(members=20):
    people = [{"agency": f"snv-{n}"} for n in range(members)]
    people[0]["role"], people[1]["role"] = "head", "deputy"
    long_ = "hoàn thành xuất sắc nhiệm vụ chính trị được cấp ủy, chính quyền địa phương và Bộ Nội vụ giao, bảo đảm tiến độ, chất lượng, hiệu quả."
    items = [{"id": f"a{n}", "text": f"Nội dung thi đua thứ {n + 1}: {long_}"} for n in range(9)]
    return {"id": "cum", "kind": "cluster", "organiser": "bnv",
            "name": "Cụm thi đua số 1 các tỉnh, thành phố vùng Đồng bằng sông Hồng, Trung du, miền núi phía Bắc và Bắc Trung Bộ",
            "headLines": ["CỤM THI ĐUA SỐ 1 CÁC TỈNH, THÀNH PHỐ", "VÙNG ĐỒNG BẰNG SÔNG HỒNG, TRUNG DU,", "MIỀN NÚI PHÍA BẮC VÀ BẮC TRUNG BỘ"],
            "years": [{"year": YEAR, "members": people, "pledge": {"mode": "circulation", "items": items}}]}


def worst_movement():
    return {"id": "p", "issuer": "snv-0", "year": YEAR, "contents": [{"id": "c1", "text": "Thi đua hoàn thành xuất sắc nhiệm vụ được giao."}]}


def many_registrations(count=300):
    awards = [["lao-dong-tien-tien"], ["cstd-co-so", "lao-dong-tien-tien"], ["cstd-bo-tinh", "cstd-co-so", "bang-khen-bo-tinh", "giay-khen"]]
    return [{"id": f"dk-{n}", "subject": {"person": f"p{n}"}, "awards": awards[n % 3]} for n in range(count)]


# --- cutting -----------------------------------------------------------------------------------------------------------------

SAMPLE = {"people": sample_people, "signers": sample_signers, "registrations": sample_registrations,
          "groupings": lambda: [sample_grouping()], "movementPlans": lambda: [sample_movement()]}
WORST = {"people": lambda: many_people(300), "signers": list, "registrations": many_registrations,
         "groupings": lambda: [worst_grouping()], "movementPlans": lambda: [worst_movement()]}
MEMBERS = {"grouping": "groupings", "movement": "movementPlans"}


def cut(season, agencies, parts, more):
    data = {"format": 1, "year": YEAR, "office": more.pop("office"), "agencies": agencies}
    for part in parts:
        member = MEMBERS.get(part, part)
        data[member] = season[member]()
    return copy.deepcopy({**data, **more})


def sample(*parts, office="snv-hung-yen", **more):
    return cut(SAMPLE, sample_agencies(), parts, dict(more, office=office))


def worst(*parts, office="snv-0", **more):
    return cut(WORST, worst_agencies(), parts, dict(more, office=office))


def with_year(data, **changes):
    """The data with other members of the grouping's year: with_year(sample("grouping"), theme="")."""
    data["groupings"][0]["years"][0].update(changes)
    return data
