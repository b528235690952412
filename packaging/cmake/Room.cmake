# SPDX-FileCopyrightText: 2026 Thi Đua contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# room(<name> [APP] [NEEDS room…] [QT module…] [LINK target…])
#   A room is a folder of core/ (or app/ with APP), a namespace and a static library thidua::<name>.
#   It may use only rooms declared above it; anything else is refused here, at configure time.

function(room name)
    cmake_parse_arguments(ROOM "APP" "" "NEEDS;QT;LINK" ${ARGN})
    set(storey core)
    if(ROOM_APP)
        set(storey app)
    endif()
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${storey}/${name}/*.cpp")
    file(GLOB headers CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/${storey}/${name}/*.h")
    if(NOT sources)
        file(GENERATE OUTPUT "${CMAKE_BINARY_DIR}/rooms/${name}.cpp" CONTENT "// ${name} has headers only\n")
        set(sources "${CMAKE_BINARY_DIR}/rooms/${name}.cpp")
    endif()
    add_library(thidua_${name} STATIC ${sources} ${headers})
    add_library(thidua::${name} ALIAS thidua_${name})
    target_include_directories(thidua_${name} PUBLIC "${CMAKE_SOURCE_DIR}/${storey}")
    foreach(need IN LISTS ROOM_NEEDS)
        if(NOT TARGET thidua::${need})
            message(FATAL_ERROR "Room '${name}' needs '${need}', which is not above it. See docs/architecture.md.")
        endif()
        target_link_libraries(thidua_${name} PUBLIC thidua::${need})
    endforeach()
    target_link_libraries(thidua_${name} PUBLIC Qt6::Core)
    foreach(module IN LISTS ROOM_QT)
        target_link_libraries(thidua_${name} PUBLIC Qt6::${module})
    endforeach()
    target_link_libraries(thidua_${name} PRIVATE ${ROOM_LINK})
    get_target_property(libraries thidua_${name} LINK_LIBRARIES)
    precompile(thidua_${name} "${libraries}" "")
    if(ROOM_APP)
        set_target_properties(thidua_${name} PROPERTIES AUTOMOC ON)
    endif()
    set_property(GLOBAL APPEND PROPERTY THIDUA_ROOMS "${storey}/${name}:${ROOM_NEEDS}")
endfunction()

# Makes <source>/<folder> reachable as <build>/share/thidua/<folder>, where the installed program has it too.
function(share_data folder)
    file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/share/thidua")
    get_filename_component(name "${folder}" NAME)
    file(CREATE_LINK "${CMAKE_SOURCE_DIR}/${folder}" "${CMAKE_BINARY_DIR}/share/thidua/${name}"
         COPY_ON_ERROR SYMBOLIC)
    # Sources of translations and the inputs of tests stay with the sources.
    install(DIRECTORY "${CMAKE_SOURCE_DIR}/${folder}" DESTINATION share/thidua
            PATTERN translations EXCLUDE PATTERN "worst.*" EXCLUDE PATTERN "*.py" EXCLUDE)
endfunction()

function(install_program)
    install(TARGETS thidua RUNTIME DESTINATION bin)
endfunction()
