# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(THIDUA_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
option(THIDUA_COVERAGE "Count which lines the tests reach" OFF)
set(THIDUA_SANITIZE "" CACHE STRING "Sanitizers, for instance address,undefined")

# KArchive where the system has none: packaging/dependencies builds it into the user's cache.
if(DEFINED ENV{XDG_CACHE_HOME})
    list(APPEND CMAKE_PREFIX_PATH "$ENV{XDG_CACHE_HOME}/thidua/prefix")
elseif(DEFINED ENV{HOME})
    list(APPEND CMAKE_PREFIX_PATH "$ENV{HOME}/.cache/thidua/prefix")
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE}")
endif()

# The program is written for Qt 6.4; what later versions only begin to discourage is no mistake here.
find_package(Qt6 6.4.2 REQUIRED COMPONENTS Core)
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    add_compile_definitions(QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()

add_compile_definitions(QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_USE_QSTRINGBUILDER)
add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-fpch-preprocess) # ccache asks for it
    if(CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
        add_compile_options(-Wno-dangling-reference) # warns of references into what outlives them
    endif()
endif()
if(THIDUA_WARNINGS_AS_ERRORS)
    add_compile_options(-Werror)
endif()
if(THIDUA_SANITIZE)
    add_compile_options(-fsanitize=${THIDUA_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${THIDUA_SANITIZE})
endif()
if(THIDUA_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()
