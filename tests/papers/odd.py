#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills every template with data of other offices than that of the samples: a Sở of a city, deputy of a block of the province;
a plain member among twelve with very long names; a year without theme, dates, guidance and organiser. Right words in text, PDF
and DOCX, nothing empty below a heading, no orphan of punctuation; a template that lacks a datum must ask for it by its label.

odd.py THIDUA [TEMPLATE …]
Prints one line per fault; exit status 1 where there is one.
"""
import concurrent.futures
import copy
import glob
import json
import os
import re
import sys
import tempfile

import check
import filled

CHOICES = ('meeting', 'awardMeeting', 'submission', 'dossier', 'consultation', 'member', 'subject', 'grouping', 'registration', 'initiative')
LONG_NAMES = ('Sở Nông nghiệp và Môi trường', 'Ban Quản lý các khu công nghiệp và khu kinh tế ven biển',
              'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân', 'Liên hiệp các tổ chức hữu nghị và Hội Khuyến học',
              'Trung tâm Xúc tiến đầu tư, thương mại và hỗ trợ doanh nghiệp')


def renamed(data, *pairs):
    text = json.dumps(data, ensure_ascii=False)
    for old, new in pairs:
        text = text.replace(old, new)
    return json.loads(text)


def groupings(data):
    return data.get('groupings', [])


def of_a_city(data):
    """A Sở of a city under the central government, deputy of a block of its own city."""
    made = renamed(data, ('snv-hung-yen', 'snv-can-tho'), ('ubnd-hung-yen', 'ubnd-can-tho'), ('tỉnh Hưng Yên', 'thành phố Cần Thơ'),
                   ('Hưng Yên', 'Cần Thơ'))
    for grouping in groupings(made):
        grouping.update(kind='block', name='Khối thi đua các sở, ngành tổng hợp thành phố Cần Thơ', shortName='Khối thi đua',
                        organiser='ubnd-can-tho', council={'text': 'Hội đồng Thi đua - Khen thưởng thành phố'})
        grouping.pop('headLines', None)
        for year in grouping['years']:
            first, second = year['members'][:2]
            first['role'], second['role'] = 'deputy', 'head'
    if groupings(made) and not any(agency['id'] == 'ubnd-can-tho' for agency in made['agencies']):
        made['agencies'].append({'id': 'ubnd-can-tho', 'role': 'ubnd', 'province': 'Cần Thơ', 'headTitle': 'Chủ tịch'})
    return made


def among_long_names(data):
    """A plain member; who leads has a long name."""
    made = copy.deepcopy(data)
    for grouping in groupings(made):
        grouping.update(name='Cụm thi đua các cơ quan chuyên môn, đơn vị sự nghiệp thuộc lĩnh vực tổng hợp, kinh tế và văn hóa - xã hội')
        grouping.pop('headLines', None)
        for year in grouping['years']:
            for member in year['members']:
                member.pop('role', None)
            more = 12 - len(year['members'])
            year['members'] += [{'agency': f'dai-{n}'} for n in range(more)]
            year['members'][-1]['role'], year['members'][3]['role'] = 'head', 'deputy'
            made['agencies'] += [{'id': f'dai-{n}', 'headTitle': 'Thủ trưởng', 'names': [
                {'name': f'{LONG_NAMES[n % 5]} số {n + 1} tỉnh Hưng Yên', 'place': 'Hưng Yên'}]} for n in range(more)]
    return made


def without(holder, *keys):
    for key in keys:
        holder.pop(key, None)


def of_a_bare_year(data):
    made = copy.deepcopy(data)
    made['paper'] = {key: value for key, value in data.get('paper', {}).items() if key in CHOICES}
    for grouping in groupings(made):
        without(grouping, 'organiser', 'council', 'statute')
        for year in grouping['years']:
            without(year, 'theme', 'motto', 'guidance')
            without(year.get('pledge', {}), 'date', 'place', 'witnesses', 'witnessHead', 'extraCopies')
            without(year.get('plan', {}), 'number', 'date', 'duties')
            for event in year.get('plan', {}).get('events', []):
                without(event, 'time', 'place', 'changes')
    for meeting in made.get('meetings', []):
        without(meeting, 'time', 'place', 'ends', 'duties')
    for plan in made.get('movementPlans', []):
        without(plan, 'theme', 'number', 'date', 'guidance', 'preamble', 'purposes', 'requirements', 'duties', 'rules')
    return made


def check_ends(name, target):
    """Words that lead to something that is not there."""
    with open(target + '.txt', encoding='utf-8') as file:
        for line in file.read().split('\n'):
            if re.match(r'- \(|- *[;.]', line) or re.search(r'\b(gửi|của|cho|với|và|từ) *[.,;]', line):
                check.fault(name, f'leads nowhere: “{line[:90]}”')


def make(program, template, kind, change, work):
    with open(os.path.join(filled.TEMPLATES, template, 'sample.json'), encoding='utf-8') as file:
        data = change(json.load(file))
    name = f'{template}-{kind}'
    target = os.path.join(work, name)
    with open(target + '.data', 'w', encoding='utf-8') as file:
        json.dump(data, file, ensure_ascii=False)
    done = filled.fill(program, template, target + '.data', target, {})
    if done.returncode == 0:
        filled.check_paper(name, target)
        check_ends(name, target)
        return 1
    if 'dữ liệu còn thiếu: ' not in done.stderr:
        check.fault(name, f'exit status {done.returncode}: {done.stderr.strip()[:300]}')
    return 0


def main():
    program = os.path.abspath(sys.argv[1])
    wanted = sys.argv[2:] or sorted(os.path.basename(os.path.dirname(p)) for p in glob.glob(filled.TEMPLATES + '/*/sample.json'))
    kinds = {'city': of_a_city, 'long': among_long_names, 'bare': of_a_bare_year}
    with tempfile.TemporaryDirectory() as work, concurrent.futures.ThreadPoolExecutor(filled.PROCESSES) as pool:
        made = list(pool.map(lambda one: make(program, one[0], one[1], kinds[one[1]], work),
                             [(template, kind) for template in wanted for kind in kinds]))
    for line in sorted(check.faults):
        print('FAULT', line)
    print(f'{sum(made)} papers, {len(made) - sum(made)} that ask for a datum, {len(check.faults)} faults')
    return 1 if check.faults else 0


if __name__ == '__main__':
    sys.exit(main())
