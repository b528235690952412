# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What stands beside the program once it is installed, and the packages: CPack makes the .deb (packaging/deb calls
# it). The Flatpak and the installer for Windows are made from the same install rules. See packaging/README.md.

include(GNUInstallDirs)

# The day of the last change, so that the same sources give the same bytes; SOURCE_DATE_EPOCH may say another.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND git -c safe.directory=* -C "${CMAKE_SOURCE_DIR}" log -1 --format=%ct
                    OUTPUT_VARIABLE epoch OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    if(epoch)
        set(ENV{SOURCE_DATE_EPOCH} "${epoch}")
    endif()
endif()
string(TIMESTAMP THIDUA_DATE "%Y-%m-%d" UTC)
string(TIMESTAMP THIDUA_CHANGELOG_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)

# The manual page and the completions, printed by the program from the tables behind --help.
set(_pages_folder "${CMAKE_BINARY_DIR}/pages")
file(MAKE_DIRECTORY "${_pages_folder}")

# page(<file> <arguments of --print-page…> [COMPRESSED])
function(page file)
    cmake_parse_arguments(PAGE "COMPRESSED" "" "" ${ARGN})
    set(made "${_pages_folder}/${file}")
    add_custom_command(
        OUTPUT "${made}"
        COMMAND "${CMAKE_COMMAND}" -E env LC_ALL=C.UTF-8 ASAN_OPTIONS=detect_leaks=0 "THIDUA_DATA=${CMAKE_BINARY_DIR}/share/thidua"
                $<TARGET_FILE:thidua> --print-page ${PAGE_UNPARSED_ARGUMENTS} > "${made}"
        DEPENDS thidua "${CMAKE_SOURCE_DIR}/resources/translations/thidua_en.ts"
        VERBATIM)
    if(PAGE_COMPRESSED)
        add_custom_command(OUTPUT "${made}.gz" COMMAND gzip -9nkf "${made}" DEPENDS "${made}" VERBATIM)
        set(made "${made}.gz")
    endif()
    set_property(GLOBAL APPEND PROPERTY THIDUA_PAGES "${made}")
endfunction()

function(install_pages)
    page(thidua.en.1 man --lang en COMPRESSED)
    page(thidua.vi.1 man --lang vi COMPRESSED)
    page(thidua.bash bash)
    page(thidua.zsh zsh)
    page(thidua.fish fish)
    get_property(pages GLOBAL PROPERTY THIDUA_PAGES)
    add_custom_target(pages ALL DEPENDS ${pages})
    install(FILES "${_pages_folder}/thidua.en.1.gz" RENAME thidua.1.gz DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
    install(FILES "${_pages_folder}/thidua.vi.1.gz" RENAME thidua.1.gz DESTINATION "${CMAKE_INSTALL_MANDIR}/vi/man1")
    set(share "${CMAKE_INSTALL_DATADIR}")
    install(FILES "${_pages_folder}/thidua.bash" RENAME thidua DESTINATION "${share}/bash-completion/completions")
    install(FILES "${_pages_folder}/thidua.zsh" RENAME _thidua DESTINATION "${share}/zsh/vendor-completions")
    install(FILES "${_pages_folder}/thidua.fish" DESTINATION "${share}/fish/vendor_completions.d")
endfunction()

function(install_desktop)
    set(folder "${CMAKE_SOURCE_DIR}/packaging/linux")
    set(share "${CMAKE_INSTALL_DATADIR}")
    set(metainfo "${CMAKE_BINARY_DIR}/packaging/vn.thidua.ThiDua.metainfo.xml")
    configure_file("${folder}/vn.thidua.ThiDua.metainfo.xml.in" "${metainfo}" @ONLY)
    install(FILES "${folder}/vn.thidua.ThiDua.desktop" DESTINATION "${share}/applications")
    install(FILES "${metainfo}" DESTINATION "${share}/metainfo")
    install(FILES "${folder}/vn.thidua.ThiDua.mime.xml" RENAME vn.thidua.ThiDua.xml DESTINATION "${share}/mime/packages")
    set(icons "${share}/icons/hicolor")
    install(FILES "${folder}/icons/vn.thidua.ThiDua.svg" DESTINATION "${icons}/scalable/apps")
    install(FILES "${folder}/icons/vn.thidua.ThiDua-symbolic.svg" DESTINATION "${icons}/symbolic/apps")
    install(FILES "${folder}/icons/application-vnd.thidua+zip.svg" DESTINATION "${icons}/scalable/mimetypes")
    install(FILES "${CMAKE_SOURCE_DIR}/docs/templates.md" "${CMAKE_SOURCE_DIR}/docs/format.md"
            DESTINATION "${CMAKE_INSTALL_DOCDIR}")
endfunction()

# Fonts are a package of their own on Debian; elsewhere the folder named here goes with the program, which looks
# there first (layout/SystemFonts.h).
set(THIDUA_FONTS "" CACHE PATH "Folder with the four Tinos files to install with the program; empty: none")
if(THIDUA_FONTS)
    install(DIRECTORY "${THIDUA_FONTS}/" DESTINATION share/thidua/fonts FILES_MATCHING PATTERN "Tinos-*.ttf")
endif()

if(WIN32)
    include(WindowsProgram)
endif()

# A program that was made for another system cannot print its pages here.
if(UNIX AND NOT APPLE AND NOT CMAKE_CROSSCOMPILING)
    install_pages()
    install_desktop()
    include(DebianPackage)
endif()
