// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Diagnostic.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace thidua::templating {

/// A value that stands in the template itself: "chữ", 12, or the path of a datum.
struct Operand {
    enum class Kind { Path, Text, Number };
    Kind kind = Kind::Path;
    QString text; ///< the path, or the text
    double number = 0;
};

/// One filter with what stands behind its colon.
struct FilterCall {
    QString name; ///< without marks: "ngay-dai"
    std::vector<Operand> arguments;
    base::Location location;
};

/// "grouping.members|đếm|hai-chữ-số".
struct Expression {
    Operand head;
    std::vector<FilterCall> filters;
    QString source; ///< as written, for the marks of fields
    base::Location location;
};

enum class Comparison { None, Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };

/// What stands behind "@nếu".
struct Condition {
    enum class Kind { Test, Not, And, Or };
    Kind kind = Kind::Test;
    Expression left;
    Comparison comparison = Comparison::None; ///< None: whether there is something
    Expression right;
    std::vector<Condition> parts; ///< of Not, And, Or
};

/// A piece of a line: text, a field, or pieces that are printed only where all their fields have a
/// value.
struct Segment {
    enum class Kind { Text, Field, Optional };
    Kind kind = Kind::Text;
    QString text;
    Expression field;
    bool bold = false;
    bool italic = false;
    std::vector<Segment> parts;
};

using Segments = std::vector<Segment>;

/// What a line of the body becomes.
enum class LineType {
    Part,    ///< "Phần I. …"
    Chapter, ///< "Chương I. …"
    Section, ///< "Mục 1. …"
    Article, ///< "Điều 1. …"
    Heading, ///< "I. …", "1. **…**", "1.1. **…**"
    Clause,  ///< "1. …", "1.1. …"
    Point,   ///< "a) …"
    Item,    ///< "- …"
    SubItem, ///< "+ …"
    Paragraph,
    Row,        ///< "| … | … |"
    RowRule,    ///< "|---|---|": the rows above are repeated on every page
    TableStart, ///< "@bảng": a new table begins
    Annex,      ///< "@phụ-lục"
    AnnexTitle, ///< "@tiêu-đề …"
    AnnexNote,  ///< "@kèm-theo …"
};

struct Line {
    LineType type = LineType::Paragraph;
    int depth = 0;          ///< of a heading, from 1; numbers in the label of a clause, from 1
    QString style;          ///< how chapters are counted: "I" or "1"
    bool landscape = false; ///< of an annex
    bool labelled = true;   ///< of an annex: "Phụ lục …" stands above it
    Segments text;
    std::vector<Segments> cells;       ///< of a row
    std::optional<Expression> cellsOf; ///< of a row with one cell for each entry: "@hàng DANH-SÁCH"
    base::Location location;
};

struct Node;
using Nodes = std::vector<Node>;

/// "@lặp NAME trong LIST".
struct Repeat {
    QString name;
    Expression list;
    Nodes nodes;
};

/// One way of "@nếu … @hoặc-nếu … @khác".
struct Branch {
    Condition condition;
    bool otherwise = false; ///< "@khác"
    Nodes nodes;
};

struct Choice {
    std::vector<Branch> branches;
};

/// Rows that belong together, with the repeats and conditions among them.
struct TableNode {
    Nodes rows;
};

struct Node {
    std::variant<Line, Repeat, Choice, TableNode> content;
    QString region; ///< id of what is generated here as a whole; empty: a line that is always there
};

/// How a datum is asked for.
enum class FieldType { Text, LongText, Date, Number, Money, Choice, List, Flag };

/// A datum that the template wants from whoever fills it.
struct FieldSpec {
    QString path;
    QString label;
    FieldType type = FieldType::Text;
    bool required = true;
    Nodes standard; ///< what stands there where nothing is given
    QString help;
    QStringList choices;
};

/// Who signs, as lines with fields.
struct SignatureSpec {
    Nodes authority;
    Nodes otherPosition;
    Nodes name;
};

/// One cell per entry of a list.
struct MatrixSpec {
    Nodes witness;
    QString name; ///< of the entry
    Expression list;
    SignatureSpec cell;
};

/// A kind of paper as a clerk writes it down. docs/templates.md teaches the language.
struct Template {
    QString id;
    QString name;
    QString kind; ///< abbreviation: "KH"; empty where it is none of the kinds
    QString summary;
    QStringList cycle; ///< parts of the year it serves: "giao-uoc"
    /// Components that are lines: "parent", "issuer", "abstract", "recipients" …
    std::map<QString, Nodes> components;
    std::vector<SignatureSpec> signatures;
    std::vector<MatrixSpec> matrix; ///< none or one
    std::vector<FieldSpec> fields;
    std::map<QString, Segments> fragments; ///< by name, for the filter "mẫu"
    Nodes body;
};

} // namespace thidua::templating
