# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# precompile(<target> <its Qt modules> <"" or _tests>) lets a target start from the headers of others that nearly every source reads anyway: one set
# for core, one for rooms that draw, one for rooms with windows, and the same three with the test library. Sources
# still include what they use: the unit made for every header (tests/lint) is compiled without these sets.

function(_precompiled_set name)
    cmake_parse_arguments(SET "" "" "LINK;HEADERS" ${ARGN})
    file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/precompiled/${name}.cpp" CONTENT "// the set '${name}'\n")
    add_library(precompiled_${name} STATIC EXCLUDE_FROM_ALL "${CMAKE_BINARY_DIR}/precompiled/${name}.cpp")
    target_link_libraries(precompiled_${name} PRIVATE ${SET_LINK})
    target_precompile_headers(precompiled_${name} PRIVATE ${SET_HEADERS})
    set_target_properties(precompiled_${name} PROPERTIES CXX_CLANG_TIDY "")
endfunction()

# Programs and libraries are compiled alike, or g++ 14 refuses a set made for the one in the other.
set(CMAKE_CXX_COMPILE_OPTIONS_PIE ${CMAKE_CXX_COMPILE_OPTIONS_PIC})

set(_core_headers <algorithm> <array> <cmath> <functional> <map> <memory> <optional> <set> <variant> <vector>
    <QByteArray> <QDir> <QFile> <QFileInfo> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QMap>
    <QRegularExpression> <QSet> <QString> <QStringBuilder> <QStringList>)
set(_gui_headers <QFont> <QGuiApplication> <QImage> <QPainter> <QPainterPath> <QRawFont>)
set(_widgets_headers <QApplication> <QHBoxLayout> <QLabel> <QLineEdit> <QMenu> <QPushButton> <QToolButton>
    <QVBoxLayout> <QWidget>)
set(_test_headers <gmock/gmock.h> <gtest/gtest.h>)

_precompiled_set(core LINK Qt6::Core HEADERS ${_core_headers})
_precompiled_set(gui LINK Qt6::Gui HEADERS ${_core_headers} ${_gui_headers})
_precompiled_set(widgets LINK Qt6::Widgets HEADERS ${_core_headers} ${_gui_headers} ${_widgets_headers})

# The Qt modules a target links decide its set; <suffix> is empty or _tests.
function(precompile target modules suffix)
    set(chosen core)
    if("Qt6::Widgets" IN_LIST modules)
        set(chosen widgets)
    elseif("Qt6::Gui" IN_LIST modules)
        set(chosen gui)
    endif()
    target_precompile_headers(${target} REUSE_FROM precompiled_${chosen}${suffix})
endfunction()

# Called where the test library has been found.
function(precompile_test_sets)
    _precompiled_set(core_tests LINK Qt6::Core GTest::gmock HEADERS ${_core_headers} ${_test_headers})
    _precompiled_set(gui_tests LINK Qt6::Gui GTest::gmock HEADERS ${_core_headers} ${_gui_headers} ${_test_headers})
    _precompiled_set(widgets_tests LINK Qt6::Widgets GTest::gmock
                     HEADERS ${_core_headers} ${_gui_headers} ${_widgets_headers} ${_test_headers})
endfunction()
