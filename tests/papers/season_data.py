# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole season of awards as data: 40 units and 300 people of one Sở, registered, rated, voted on, each with a dossier in one
submission. All of it agrees. People are placeholders, made of syllables in turn; no two have one name.

Awards in the order of papers: titles before forms, high before low, within one award collectives before persons."""
FAMILIES = ('Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Đặng')
MIDDLES = ('Văn', 'Thị', 'Minh', 'Đức', 'Thu')
NAMES = ('An', 'Bình', 'Châu', 'Dũng', 'Hạnh', 'Khoa', 'Lan', 'Mai', 'Nga', 'Quý')
PEOPLE = len(FAMILIES) * len(MIDDLES) * len(NAMES)
UNITS = 40
SEATS = 11
OFFICE = 'so'
SUBMISSION = 'tong-ket'
MEETING = 'hop'
CHAMPIONS, LABOURERS = 20, 200  # persons of the first two titles; the others get the form
ORDER = ('cstd-co-so', 'lao-dong-tien-tien', 'tap-the-lao-dong-tien-tien', 'giay-khen')


def person_name(number):
    family, number = FAMILIES[number % 6], number // 6
    return f'{family} {MIDDLES[number % 5]} {NAMES[number // 5]}'


def unit_name(number):
    return f'Phòng Nghiệp vụ số {number + 1}'


def person_award(number):
    return ORDER[0] if number < CHAMPIONS else ORDER[1] if number < CHAMPIONS + LABOURERS else ORDER[3]


def unit_award(number):
    return ORDER[2] if number % 2 else ORDER[3]


def agree(number):
    """Votes for the dossier of that number among all: units first. Enough for everything, not the same for everybody."""
    return 10 + number % 2


def subjects():
    """(id, name, subject, award) of every dossier as it was registered, which is not the order of papers."""
    for number in range(UNITS):
        yield f't{number}', unit_name(number), {'agency': OFFICE, 'unit': f'd{number}'}, unit_award(number)
    for number in range(PEOPLE):
        yield f'c{number}', person_name(number), {'person': f'p{number}'}, person_award(number)


def in_order():
    """The same in the order of papers."""
    return sorted(subjects(), key=lambda one: (ORDER.index(one[3]), 'person' in one[2]))


def counts(award=None):
    """How many collectives and how many persons are proposed for it, or for anything."""
    chosen = [subject for _, _, subject, its in subjects() if award in (None, its)]
    persons = sum('person' in subject for subject in chosen)
    return len(chosen) - persons, persons


def office():
    units = [{'id': f'd{n}', 'name': unit_name(n), 'headcount': (PEOPLE + UNITS - 1 - n) // UNITS} for n in range(UNITS)]
    return {'id': OFFICE, 'role': 'so-noi-vu', 'province': 'Hưng Yên', 'headTitle': 'Giám đốc', 'units': units}


def people():
    for n in range(PEOPLE):
        yield {'id': f'p{n}', 'name': person_name(n), 'sex': 'female' if (n // 6) % 5 in (1, 4) else 'male', 'born': str(1970 + n % 30),
               'position': 'Chuyên viên', 'agency': OFFICE, 'unit': f'd{n % UNITS}'}


def plan():
    return {'id': 'kh', 'level': 'agency', 'issuer': OFFICE, 'year': 2026, 'number': '09',
            'duties': [{'id': 'dang-ky', 'title': 'Đăng ký thi đua', 'due': {'date': '2026-02-28'}}],
            'rules': {'needsRegistration': True, 'registration': {'duty': 'dang-ky', 'refusesLate': True}}}


def initiatives():
    """A title for a solution of one's own is not given without one."""
    for n in range(CHAMPIONS):
        yield {'id': f'sk{n}', 'title': f'Giải pháp số {n + 1} rút ngắn thời gian giải quyết hồ sơ', 'authors': [f'p{n}'], 'level': 'base',
               'year': 2026, 'usedFor': f'c{n}', 'recognition': {'kind': 'Quyết định', 'number': '45/QĐ-SNV', 'date': '2026-11-20'}}


def council():
    roles = {0: 'chair', SEATS - 1: 'secretary'}
    return {'id': 'hd', 'name': 'Hội đồng Thi đua - Khen thưởng Sở Nội vụ', 'abbreviation': 'HĐTĐKT',
            'seats': [dict({'name': f'Thành viên {n + 1}'}, **({'role': roles[n]} if n in roles else {})) for n in range(SEATS)]}


def season():
    of_all = list(subjects())
    votes = [{'dossier': one[0], 'agree': agree(n), 'disagree': SEATS - agree(n)} for n, one in enumerate(of_all)]
    return {
        'format': 1, 'year': 2026, 'office': OFFICE, 'agencies': [office()], 'people': list(people()), 'movementPlans': [plan()],
        'registrations': [{'id': 'r-' + i, 'subject': subject, 'awards': [award], 'submitted': '2026-02-20', 'state': 'accepted'}
                          for i, _, subject, award in of_all],
        'ratings': [{'subject': subject, 'year': 2026, 'grade': 'excellent' if award == ORDER[0] else 'good'}
                    for _, _, subject, award in of_all],
        'dossiers': [{'id': i, 'submission': SUBMISSION, 'subject': subject, 'award': award, 'registration': 'r-' + i,
                      'achievement': 'Hoàn thành tốt nhiệm vụ được giao trong năm 2026.', 'received': '2026-12-01'}
                     for i, _, subject, award in of_all],
        'submissions': [{'id': SUBMISSION, 'title': 'tặng danh hiệu thi đua, hình thức khen thưởng năm 2026', 'to': {'agency': OFFICE}}],
        'initiatives': list(initiatives()), 'councils': [council()],
        'awardMeetings': [{'id': MEETING, 'council': 'hd', 'submission': SUBMISSION, 'date': '2026-12-03', 'total': SEATS,
                           'votes': votes}]}
