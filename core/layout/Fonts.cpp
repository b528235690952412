// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/Fonts.h"

#include "base/Sentence.h"

#include <QFile>
#include <QFont>
#include <QFontDatabase>
#include <QRawFont>

#include <array>
#include <cmath>
#include <map>
#include <optional>

namespace thidua::layout {

using base::FontStyle;

namespace {

constexpr size_t faceCount = 4;
constexpr qint64 mostFontBytes = 64 * 1024 * 1024;

base::Result<FontTables> readFace(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > mostFontBytes)
        return base::Error{
            base::ErrorCode::Internal,
            base::Sentence::tr("Không đọc được tệp phông chữ “%1”; hãy cài phông chữ Times New "
                               "Roman hoặc gói fonts-croscore (Tinos).",
                               path),
            file.errorString()};
    return FontTables::parse(file.readAll(), path);
}

/// PDF export embeds only fonts that came in through the font database; the family that the
/// database then hands out may be another file of the same name, which the table head (with its
/// checksum and date) betrays.
QRawFont fromDatabase(const QString& path, FontStyle style, int pixelSize, const QByteArray& head)
{
    const int id = QFontDatabase::addApplicationFont(path);
    const QStringList families = QFontDatabase::applicationFontFamilies(id);
    if (families.isEmpty())
        return {};
    QFont font(families.first());
    font.setPixelSize(pixelSize);
    font.setBold(style == FontStyle::Bold || style == FontStyle::BoldItalic);
    font.setItalic(style == FontStyle::Italic || style == FontStyle::BoldItalic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    const QRawFont raw = QRawFont::fromFont(font);
    return raw.fontTable("head") == head ? raw : QRawFont();
}

QRawFont loadRaw(const QString& path, FontStyle style, int pixelSize)
{
    const QRawFont direct(path, pixelSize, QFont::PreferNoHinting);
    const QRawFont embeddable = fromDatabase(path, style, pixelSize, direct.fontTable("head"));
    return embeddable.isValid() ? embeddable : direct;
}

} // namespace

struct Fonts::Data {
    base::FontFiles files;
    std::array<FontTables, faceCount> faces;
    std::array<std::optional<QRawFont>, faceCount> unsized;
    std::map<std::pair<FontStyle, int>, QRawFont> sized;
};

base::Result<Fonts> Fonts::load(const base::FontFiles& files)
{
    Fonts fonts;
    fonts.m_data = std::make_shared<Data>();
    fonts.m_data->files = files;
    for (size_t i = 0; i < faceCount; ++i) {
        auto face = readFace(files.paths[i]);
        if (!face)
            return face.error();
        fonts.m_data->faces[i] = std::move(face).value();
    }
    return fonts;
}

QString Fonts::family() const { return m_data->files.family; }

const FontTables& Fonts::face(FontStyle style) const
{
    return m_data->faces[static_cast<size_t>(style)];
}

const FaceMetrics& Fonts::metrics(FontStyle style) const { return face(style).metrics(); }

int Fonts::advance(char16_t character, FontStyle style) const
{
    return face(style).advance(character);
}

bool Fonts::hasGlyph(char32_t character, FontStyle style) const
{
    return face(style).glyph(character) != 0;
}

const QRawFont& Fonts::unsized(FontStyle style) const
{
    const auto i = static_cast<size_t>(style);
    auto& raw = m_data->unsized[i];
    if (!raw)
        raw = loadRaw(m_data->files.paths[i], style, metrics(style).unitsPerEm);
    return *raw;
}

const QRawFont& Fonts::rawFont(FontStyle style, int halfPoints) const
{
    auto [found, isNew] = m_data->sized.try_emplace({style, halfPoints});
    if (isNew) {
        found->second = unsized(style);
        found->second.setPixelSize(halfPoints * 10);
    }
    return found->second;
}

base::Length Fonts::width(const QString& text, int halfPoints, FontStyle style) const
{
    const FontTables& tables = face(style);
    qint64 units = 0;
    for (const QChar character : text)
        units += tables.advance(character.unicode());
    const double twips = static_cast<double>(units * halfPoints * 10) / tables.metrics().unitsPerEm;
    return base::Length::twips(static_cast<int>(std::ceil(twips)));
}

} // namespace thidua::layout
