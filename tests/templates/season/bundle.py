# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of contents of a bundle."""
from season.base import sample, worst

DOSSIERS = [{"id": "h1", "submission": "dot", "subject": {"agency": "snv-hung-yen", "unit": "vp"}, "award": "giay-khen"},
            {"id": "h2", "submission": "dot", "subject": {"person": "c"}, "award": "giay-khen"}]


def rows(count):
    return [{"order": f"02.{n:03}", "name": f"Báo cáo thành tích - Tập thể, cá nhân được đề nghị khen thưởng thứ {n}", "pages": "3"}
            for n in range(1, count + 1)]


PAPERS = {
    "muc-luc-ho-so": {
        "sample": sample("people", "signers", dossiers=DOSSIERS,
                         submissions=[{"id": "dot", "title": "tặng Giấy khen năm 2026", "to": {"agency": "snv-hung-yen"}}],
                         paper={"submission": "dot", "date": "2026-12-04", "maker": "Lê Văn C", "contents": [
                             {"order": "01", "name": "Tờ trình", "number": "120/TTr-SNV", "date": "04/12/2026", "pages": "3"},
                             {"order": "02.001", "name": "Báo cáo thành tích - Văn phòng Sở", "pages": "4"},
                             {"order": "02.002", "name": "Báo cáo thành tích - Lê Văn C", "pages": "2"},
                             {"order": "03", "name": "Biên bản xét khen thưởng", "number": "15/BB-HĐTĐKT", "date": "03/12/2026", "pages": "3"},
                             {"order": "04", "name": "Xác nhận sáng kiến - Lê Văn C", "isCopy": True}],
                             "lacks": ["Biên bản kiểm phiếu"]}),
        "worst": worst("people", dossiers=[{"id": f"h{n}", "submission": "dot", "subject": {"person": f"p{n}"}, "award": "giay-khen"}
                                           for n in range(300)],
                       submissions=[{"id": "dot"}], paper={"submission": "dot", "contents": rows(300)})},
}
