// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <map>

namespace thidua::pdf {

/// One indirect object: what stands before its stream, and the stream as it is stored.
struct PdfObject {
    QByteArray head;
    QByteArray stream;
    bool hasStream = false;
};

/// The objects of a PDF that QPdfWriter wrote, by number. All references are "N 0 R".
struct PdfObjects {
    std::map<int, PdfObject> objects;
    int root = 0; ///< the catalog
    int info = 0; ///< the document information
    QByteArray version = "1.6";
};

/// Internal where the bytes have another shape. Lengths of streams become numbers in their
/// dictionaries.
base::Result<PdfObjects> readObjects(const QByteArray& bytes);

/// The numbers that the text refers to, in order, repeated ones too.
std::vector<int> referencesIn(const QByteArray& head);

/// The dictionary without an entry that refers to an object, or to a list of one.
QByteArray withoutEntry(const QByteArray& dictionary, const char* key);

/// The objects reached from the catalog and the information, numbered from 1 in the order in which
/// they are reached.
PdfObjects renumbered(const PdfObjects& from);

/// A whole PDF of that version with a cross-reference table, which every signing program can go on
/// from, and an /ID made of its content.
QByteArray writeObjects(const PdfObjects& pdf);

} // namespace thidua::pdf
