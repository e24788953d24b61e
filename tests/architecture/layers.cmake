# SPDX-FileCopyrightText: 2026 The Podium authors
# SPDX-License-Identifier: Apache-2.0

# The wall between the layers, at the link: stops configuration when a target reaches, through
# whatever chain, a Qt module that its layer must not know.

# Everything that `target` links, directly or not.
function(podium_link_closure target result)
    set(open ${target})
    set(closed "")
    while(open)
        list(POP_FRONT open current)
        if(current MATCHES "^\\$<LINK_ONLY:(.+)>$")
            set(current ${CMAKE_MATCH_1})
        endif()
        if(NOT TARGET "${current}" OR current IN_LIST closed)
            continue()
        endif()
        get_target_property(original ${current} ALIASED_TARGET)
        if(original)
            set(current ${original})
        endif()
        if(current IN_LIST closed)
            continue()
        endif()
        list(APPEND closed ${current})
        foreach(property IN ITEMS LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
            get_target_property(libraries ${current} ${property})
            if(libraries)
                list(APPEND open ${libraries})
            endif()
        endforeach()
    endwhile()
    set(${result} ${closed} PARENT_SCOPE)
endfunction()

# podium_check_layer(TARGET core|gui|widgets): which Qt modules a layer may link, however deep in
# the chain. yaml-cpp belongs to podium_manifest, and others must not link it themselves.
function(podium_check_layer target layer)
    set(allowed_core Core)
    set(allowed_gui Core Gui Svg)
    set(allowed_widgets Core Gui Svg Widgets)
    set(internal Platform) # Qt's own compiler flags: brings no header
    if(NOT DEFINED allowed_${layer})
        message(FATAL_ERROR "${target}: unknown layer \"${layer}\", say core, gui or widgets")
    endif()
    podium_link_closure(${target} closure)
    if(NOT "Qt6::Core" IN_LIST closure)
        message(FATAL_ERROR "${target}: the layer check does not find Qt6::Core, so it sees nothing")
    endif()
    foreach(linked IN LISTS closure)
        if(linked MATCHES "^Qt6?::(.+)$" AND NOT CMAKE_MATCH_1 IN_LIST allowed_${layer}
           AND NOT CMAKE_MATCH_1 IN_LIST internal
        )
            message(FATAL_ERROR "${target} is of the ${layer} layer and must not link ${linked}")
        endif()
    endforeach()
    get_target_property(own ${target} LINK_LIBRARIES)
    if("yaml-cpp" IN_LIST own AND NOT target STREQUAL "podium_manifest")
        message(FATAL_ERROR "${target} must not link yaml-cpp: reading is the work of podium_manifest")
    endif()
endfunction()
