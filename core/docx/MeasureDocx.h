// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/TextRuler.h"
#include "composition/Style.h"
#include "form/MeasuredForm.h"

#include <QByteArray>
#include <QString>

namespace thidua::docx {

/// Measures the form of a DOCX from its parts: sections, effective sizes, emphasis and alignment of
/// its paragraphs, short rules, page number. Components are known by the names of our styles.
/// Refused where the package is damaged or hostile. `file` is the package, for messages.
base::Result<form::MeasuredForm> measureDocx(const QByteArray& bytes, const QString& file,
                                             const composition::StyleSheet& styles,
                                             const base::TextRuler& ruler);

} // namespace thidua::docx
