// SPDX-FileCopyrightText: 2026 Thi Đua contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/PdfArchive.h"

#include "pdf/ColourProfile.h"
#include "pdf/Metadata.h"

namespace thidua::pdf {

namespace {

QByteArray reference(int number) { return QByteArray::number(number) + " 0 R"; }

int add(PdfObjects& pdf, PdfObject object)
{
    const int number = pdf.objects.rbegin()->first + 1;
    pdf.objects[number] = std::move(object);
    return number;
}

PdfObject streamObject(const QByteArray& entries, const QByteArray& content)
{
    return {"<< " + entries + " /Length " + QByteArray::number(content.size()) + " >>", content,
            true};
}

int addIntent(PdfObjects& pdf)
{
    // Not packed: versions of zlib pack into other bytes.
    const int profile = add(pdf, streamObject("/N 3 /Alternate /DeviceRGB", srgbProfile()));
    return add(pdf, {"<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB "
                     "IEC61966-2.1) /RegistryName (http://www.color.org) /Info (sRGB "
                     "IEC61966-2.1) /DestOutputProfile " +
                         reference(profile) + " >>",
                     {},
                     false});
}

/// Qt from 6.8 on names colours of print in the resources of every page, though none is used.
void dropColoursOfPrint(PdfObjects& pdf)
{
    for (auto& [number, object] : pdf.objects)
        if (object.head.contains("/CSpcmyk"))
            object.head =
                withoutEntry(object.head, "PCSpcmyk").replace("/CSpcmyk /DeviceCMYK\n", "");
}

} // namespace

PdfObjects archived(PdfObjects pdf, const composition::Properties& properties)
{
    dropColoursOfPrint(pdf);
    const int metadata =
        add(pdf, streamObject("/Type /Metadata /Subtype /XML", xmpPacket(properties)));
    const int intent = addIntent(pdf);
    QByteArray& catalog = pdf.objects.at(pdf.root).head;
    catalog = withoutEntry(withoutEntry(catalog, "Metadata"), "OutputIntents");
    catalog.insert(catalog.lastIndexOf(">>"), "/Metadata " + reference(metadata) +
                                                  "\n/OutputIntents [" + reference(intent) + "]\n");
    pdf.version = "1.4";
    return pdf;
}

} // namespace thidua::pdf
