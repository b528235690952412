#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A season of 300 people and 40 units (season_data.py) through the program: its bundle in one call, held against the data by
reading the papers themselves; then the same season with a dozen faults in papers and data, of which each must be named and
nothing else.

season.py THIDUA [FOLDER]      the bundle stays in FOLDER/bo, which must not be there
Prints one line per fault; exit status 1 where there is one, 77 where the papers cannot be read for want of a tool.
"""
import copy
import json
import os
import re
import sys
import tempfile
import time
import unicodedata
import zipfile
import xml.etree.ElementTree as ElementTree

import check
import season_data as data

WORD = '{http://schemas.openxmlformats.org/wordprocessingml/2006/main}'
NAMED = ('to-trinh', 'bien-ban-hoi-dong')


def bare(text):
    parts = unicodedata.normalize('NFD', text.replace('Đ', 'D').replace('đ', 'd'))
    return ''.join(letter for letter in parts if not unicodedata.combining(letter))


def expect(what, got, wanted):
    if got != wanted:
        check.fault(what, f'{got!r:.300} and not {wanted!r:.300}')


def year_file(program, path, season, papers=()):
    """A year with the petition and the minutes as the program draws them, and more papers; the record of each by its id."""
    command = [program, 'new', '--data', '-', '--to', path, '--force']
    for template in NAMED:
        command += ['--template', template]
    done = check.run(command, input=json.dumps(season))
    expect('new', (done.returncode, done.stderr), (0, ''))
    with zipfile.ZipFile(path) as package:
        made = {i: json.loads(package.read(f'papers/{i}.json')) for i in NAMED}
    made.update({paper['id']: paper for paper in papers})
    return made


def write_by_hand(path, season, papers):
    """The same file as a hand writes it: no hashes in the manifest."""
    with zipfile.ZipFile(path, 'w') as package:
        package.writestr('mimetype', 'application/vnd.thidua+zip')
        package.writestr('manifest.json', json.dumps({'type': 'thidua-year', 'format': 1, 'papers': list(papers)}))
        package.writestr('data.json', json.dumps(season))
        for i, paper in papers.items():
            package.writestr(f'papers/{i}.json', json.dumps(paper))


def export(program, path, folder):
    return check.run([program, 'export', path, '--submission', data.SUBMISSION, '--to', folder])


# --- the bundle as it should be ----------------------------------------------------------------------------------------------


def wanted_files():
    """In the order of the law: petition with its list, reports, minutes, acknowledged initiatives, minutes of the ballot."""
    ordered = data.in_order()
    reports = [f'02.{n:03} Bao cao thanh tich - {bare(name)}.pdf' for n, (_, name, _, _) in enumerate(ordered, 1)]
    champions = [name for _, name, _, award in ordered if award == data.ORDER[0]]
    ideas = [f'04.{n:03} Xac nhan sang kien - {bare(name)}.pdf' for n, name in enumerate(champions, 1)]
    return (['00 Muc luc ho so.pdf', '01 To trinh.docx', '01 To trinh.pdf'] + reports + ['03 Bien ban binh xet thi dua.pdf'] + ideas
            + ['05 Bien ban kiem phieu.pdf'])


def pdf_text(folder, name):
    return ' '.join(check.run(['pdftotext', '-raw', os.path.join(folder, name), '-']).stdout.split())


def pages(folder, name):
    return int(re.search(r'Pages:\s+(\d+)', check.run(['pdfinfo', os.path.join(folder, name)]).stdout)[1])


def docx_rows(path):
    """The columns of every table row that stands in a bordered list, as texts; a joined cell is its first."""
    with zipfile.ZipFile(path) as package:
        root = ElementTree.fromstring(package.read('word/document.xml'))
    for row in root.iter(WORD + 'tr'):
        columns = []
        for cell in row.iter(WORD + 'tc'):
            span = cell.find(f'{WORD}tcPr/{WORD}gridSpan')
            columns.append(''.join(text.text or '' for text in cell.iter(WORD + 't')))
            columns += [''] * (int(span.get(WORD + 'val')) - 1 if span is not None else 0)
        yield columns


def votes():
    return {name: data.agree(n) for n, (_, name, _, _) in enumerate(data.subjects())}


def check_petition(folder):
    text = ' '.join(check.docx_text(os.path.join(folder, '01 To trinh.docx')).split())
    collectives, persons = data.counts()
    said = re.findall(r'(\d+) tập thể và (\d+) cá nhân', text)
    expect('totals of the petition', said.count((str(collectives), str(persons))), 2)  # what is proposed; what is enclosed
    expect('first total', said[0], (str(collectives), str(persons)))
    for award, stem in zip(data.ORDER, ('“Chiến sĩ thi đua cơ sở”', '“Lao động tiên tiến”', '“Tập thể lao động tiên tiến”', 'Giấy khen')):
        parts = [f'{count} {sort}' for count, sort in zip(data.counts(award), ('tập thể', 'cá nhân')) if count]
        found = re.findall(rf'{stem}[^:]*: ((?:\d+ tập thể)?(?: và )?(?:\d+ cá nhân)?)', text)
        expect(f'counts of {award} in petition and list', found, [' và '.join(parts)] * 2)
    rows = [row for row in docx_rows(os.path.join(folder, '01 To trinh.docx')) if len(row) > 7 and row[0].strip().isdigit()]
    expect('names of the list', [row[1] for row in rows], [name for _, name, _, _ in data.in_order()])
    expect('numbers of the list', [row[0] for row in rows], [str(n) for n in range(1, len(rows) + 1)])
    expect('votes of the list', {row[1]: row[7] for row in rows}, {n: f'{v}/{data.SEATS}' for n, v in votes().items()})


def check_minutes(folder, name):
    """Everybody stands there once, with his votes."""
    text = pdf_text(folder, name)
    for subject, agree in votes().items():
        found = re.findall(rf'(?<=\d ){subject}(?= [CGLT]\w+ )(.*?) (\d\d) (\d\d) \d', text)
        if [(int(a), int(b)) for _, a, b in found] != [(agree, data.SEATS - agree)]:
            check.fault(name, f'{subject}: {[one[1:] for one in found]}, {agree} of {data.SEATS} agreed')


def check_reports(folder, files):
    """Each names whom it is about and what is proposed for him."""
    ordered = data.in_order()
    for name, (_, subject, _, award) in zip([f for f in files if f.startswith('02.')], ordered):
        text = pdf_text(folder, name)
        said = {'cstd-co-so': 'Chiến sĩ thi đua cơ sở', 'lao-dong-tien-tien': 'Lao động tiên tiến', 'giay-khen': 'Giấy khen',
                'tap-the-lao-dong-tien-tien': 'Tập thể lao động tiên tiến'}[award]
        if subject not in text or said not in text:
            check.fault(name, f'lacks {subject} or {said}')


def check_contents(folder, files):
    """Every paper once, in order, with the pages it has; no date where the pen has not written it yet."""
    text = pdf_text(folder, files[0])
    rows = re.findall(r'(?<= )(0\d(?:\.\d{3})?) ((?:Tờ|Báo|Biên|Xác) .*?) (\d+)(?= (?:0\d|NGƯỜI|TT|\d+ TT|Hồ sơ|Hưng))', text)
    papers = [name for name in files[1:] if name.endswith('.pdf')]
    expect('contents', [order for order, _, _ in rows], [name.split()[0] for name in papers])
    for (order, said, count), name in zip(rows, papers):
        expect(f'pages of {order}', int(count), pages(folder, name))
        who = name[:-4].split(' - ')[-1] if ' - ' in name else ''
        if ' ngày ' in said or who not in bare(said):
            check.fault('contents', f'{order}: “{said}” of {name}')


def check_bundle(program, work, folder):
    path = os.path.join(work, 'nam.thidua')
    year_file(program, path, data.season())
    done = export(program, path, folder)
    expect('export', done.returncode, 0)
    files = sorted(os.listdir(folder))
    expect('files', files, wanted_files())
    if files != wanted_files():
        return
    check_petition(folder)
    check_minutes(folder, '03 Bien ban binh xet thi dua.pdf')
    check_minutes(folder, '05 Bien ban kiem phieu.pdf')
    check_reports(folder, files)
    check_contents(folder, files)


# --- what must be found ------------------------------------------------------------------------------------------------------


def rows_of(paper):
    """The rows of the list that names everybody."""
    bodies = [paper['document']['body']] + [annex['body'] for annex in paper['document'].get('annexes', [])]
    def tables(blocks):
        for block in blocks:
            if block['type'] == 'table':
                yield block['rows']
            yield from tables(block.get('children', []))
    return max((rows for body in bodies for rows in tables(body)), key=len)


def row_of(rows, name):
    return next(row for row in rows if any(cell['text'] == name for cell in row))


def reword(blocks, old, new):
    """Where it stands first."""
    for block in blocks:
        if old in block.get('text', ''):
            block['text'] = block['text'].replace(old, new)
            block.pop('runs', None)
            return True
        if reword(block.get('children', []), old, new):
            return True
    return False


def report(program, work, paper_id, about, kept_for):
    """A report about one dossier, kept for another."""
    target = os.path.join(work, paper_id + '.json')
    filled = dict(data.season(), paper={'dossier': about})
    done = check.run([program, 'fill', 'bao-cao-thanh-tich-ca-nhan', '--data', '-', '--to', target], input=json.dumps(filled))
    expect('report', (done.returncode, done.stderr), (0, ''))
    with open(target, encoding='utf-8') as file:
        return {'id': paper_id, 'template': 'bao-cao-thanh-tich-ca-nhan', 'title': 'Báo cáo thành tích', 'fields': {'dossier': kept_for},
                'document': json.load(file)}


def put_faults(season, papers):
    """Into petition, list, minutes and data; what must be said of each."""
    petition, minutes = (papers[i] for i in NAMED)
    body = petition['document']['body']
    reworded = reword(body, '300 cá nhân', '301 cá nhân') and reword(body, ': 200 cá nhân', ': 199 cá nhân')
    expect('petition', reworded, True)
    rows, names = rows_of(petition), [name for _, name, _, _ in data.in_order()]
    missing, misspelt, miscounted, twice = names[4], names[50], names[120], names[200]
    rows.remove(row_of(rows, missing))
    row_of(rows, misspelt)[1] = {'text': bare(misspelt)}
    row_of(rows, miscounted)[7] = {'text': '9/11'}
    rows.append(copy.deepcopy(row_of(rows, twice)))
    stranger = copy.deepcopy(row_of(rows, names[201]))
    stranger[1] = {'text': 'Hồ Xuân Y'}
    rows.append(stranger)
    listed = rows_of(minutes)
    unheard, misheard = data.unit_name(6), data.unit_name(8)
    listed.remove(row_of(listed, unheard))
    row_of(listed, misheard)[3] = {'text': '08'}
    season['awardMeetings'][0]['votes'][12]['disagree'] = 4
    title, held = 'Tờ trình', 'Biên bản bình xét thi đua'  # as the sheet of contents calls them
    return [
        f'{data.unit_name(12)}: 14 phiếu nhưng chỉ có 11 người bỏ phiếu',
        f'{title}: tổng số ghi 40 tập thể và 301 cá nhân, hồ sơ có 40 và 300',
        f'{title}: ghi 199 cá nhân, hồ sơ có 200: “Danh hiệu “Lao động tiên tiến”: 199 cá nhân',
        f'{title}: thiếu {missing}', f'{title}: “{bare(misspelt)}” viết khác với hồ sơ: {misspelt}', f'{title}: thiếu {misspelt}',
        f'{title}: {miscounted}: ghi 9 phiếu đồng ý, dữ liệu có {votes()[miscounted]}',
        f'{title}: {twice} có 2 lần, hồ sơ có 1', f'{title}: Hồ Xuân Y không có hồ sơ trong đợt trình',
        f'{held}: thiếu {unheard}', f'{held}: {misheard}: ghi 8 phiếu đồng ý, dữ liệu có {votes()[misheard]}']


def check_faults(program, work):
    season, path, folder = data.season(), os.path.join(work, 'loi.thidua'), os.path.join(work, 'loi')
    dossiers = {i: name for i, name, _, _ in data.subjects()}
    reports = [report(program, work, 'bc-1', 'c30', 'c31'), report(program, work, 'bc-2', 'c40', 'c40'),
               report(program, work, 'bc-3', 'c40', 'c40')]
    papers = year_file(program, path, season, reports)
    wanted = put_faults(season, papers)
    wanted += [f'Báo cáo thành tích - {dossiers["c31"]}: không có tên {dossiers["c31"]}', f'{dossiers["c40"]} có 2 báo cáo thành tích']
    write_by_hand(path, season, papers)
    done = export(program, path, folder)
    expect('faults', (done.returncode, os.path.exists(folder)), (3, False))
    said = done.stderr
    for one in wanted:
        if one not in said:
            check.fault('not found', one)
    told = re.split(r'; (?=[^a-z])', said.split('chưa khớp nhau: ')[-1].rsplit('. Hãy sửa', 1)[0])
    for one in told:
        if not any(fault in one for fault in wanted):
            check.fault('found without being there', one[:200])
    print(f'{len(wanted)} signs of faults looked for, {len(told)} found')


def main():
    program, begun = os.path.abspath(sys.argv[1]), time.monotonic()
    if not check.have('pdftotext') or not check.have('pdfinfo'):
        print('not checked, absent here: pdftotext, pdfinfo')
        return 77
    with tempfile.TemporaryDirectory() as work:
        folder = os.path.join(os.path.abspath(sys.argv[2]) if len(sys.argv) > 2 else work, 'bo')
        check_bundle(program, work, folder)
        print(f'{data.UNITS} units, {data.PEOPLE} people: {len(os.listdir(folder))} files after {time.monotonic() - begun:.0f} s')
        check_faults(program, work)
    for line in check.faults:
        print('FAULT', line)
    print(f'{len(check.faults)} faults, {time.monotonic() - begun:.0f} s')
    return 1 if check.faults else 0


if __name__ == '__main__':
    sys.exit(main())
