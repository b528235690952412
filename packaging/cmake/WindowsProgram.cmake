# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Windows knows programs of the console and programs with windows: thidua.exe is the command line, thidua-window.exe,
# the same, is what the start menu and a double click open. Both carry the icon and say that they speak UTF-8.

set(THIDUA_ICON "${CMAKE_BINARY_DIR}/packaging/thidua.ico")
set(_resource "${CMAKE_BINARY_DIR}/packaging/thidua.rc")
enable_language(RC)
configure_file("${CMAKE_SOURCE_DIR}/packaging/windows/thidua.rc.in" "${_resource}" @ONLY)
find_program(MAGICK magick REQUIRED)
set(_drawing "${CMAKE_SOURCE_DIR}/packaging/linux/icons/vn.thidua.ThiDua.svg")
add_custom_command(OUTPUT "${THIDUA_ICON}"
    COMMAND "${MAGICK}" -background none -density 384 "${_drawing}" -define icon:auto-resize=256,64,48,32,24,16
            "${THIDUA_ICON}"
    DEPENDS "${_drawing}" VERBATIM)
set_source_files_properties("${_resource}" PROPERTIES OBJECT_DEPENDS "${THIDUA_ICON}")

add_executable(thidua_window WIN32 app/main.cpp)
target_link_libraries(thidua_window PRIVATE thidua::cli thidua::shell)
set_target_properties(thidua_window PROPERTIES OUTPUT_NAME thidua-window RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
foreach(program thidua thidua_window)
    target_sources(${program} PRIVATE "${_resource}")
endforeach()
install(TARGETS thidua_window RUNTIME DESTINATION bin)
install(FILES "${THIDUA_ICON}" DESTINATION share/thidua)
