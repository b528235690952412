# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The .deb of the Debian release on which it is made. Libraries are found by dpkg-shlibdeps; what Qt only loads while
# it runs, and the font, are named here.

cmake_host_system_information(RESULT _debian QUERY DISTRIB_INFO)
set(THIDUA_CODENAME "${_debian_VERSION_CODENAME}")
if(NOT THIDUA_CODENAME)
    set(THIDUA_CODENAME unstable)
endif()
# Every release has a package of its own; that of the later release is the newer one, so that an upgrade replaces it.
set(THIDUA_DEBIAN_REVISION "1~deb${_debian_VERSION_ID}")

set(_folder "${CMAKE_BINARY_DIR}/packaging")
configure_file("${CMAKE_SOURCE_DIR}/packaging/debian/changelog.in" "${_folder}/changelog.Debian" @ONLY)
configure_file("${CMAKE_SOURCE_DIR}/CHANGELOG.md" "${_folder}/changelog" COPYONLY)
foreach(file changelog changelog.Debian)
    execute_process(COMMAND gzip -9nkf "${_folder}/${file}" COMMAND_ERROR_IS_FATAL ANY)
    install(FILES "${_folder}/${file}.gz" DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT debian EXCLUDE_FROM_ALL)
endforeach()
install(FILES "${CMAKE_SOURCE_DIR}/packaging/debian/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}" COMPONENT debian
        EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME thidua)
set(CPACK_PACKAGE_VENDOR "Thi Đua contributors")
set(CPACK_PACKAGE_CONTACT "Thi Đua contributors <thidua@thidua.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL Unspecified debian)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "${THIDUA_DEBIAN_REVISION}")
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, fontconfig, fonts-croscore")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, qt6-wayland, fcitx5-frontend-qt6 | ibus")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libreoffice-writer, poppler-utils")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "papers of the emulation year in Vietnam's official form")
set(CPACK_PACKAGE_DESCRIPTION
"Thi Đua drafts, lays out and prints the papers of the emulation year of a
Vietnamese provincial department (pledges, plans, official letters, reports,
decisions, award dossiers) in the form of Decree 30/2020/NĐ-CP, and writes
them as DOCX and PDF. It works on the computer alone, without a network.
.
Thi Đua soạn, trình bày và in văn bản của năm thi đua đúng thể thức Nghị định
30/2020/NĐ-CP cho văn phòng các Sở; không cần mạng.")
include(CPack)
