# cmake --install: headers, libraries, and the package that find_package(botcore) reads. botcore::sqlite and
# botcore::sandbox are components with export sets of their own, so that their dependencies are looked for only
# where they are used.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_folder "${CMAKE_INSTALL_LIBDIR}/cmake/botcore")
set(installed_components "")
set(left_out "")

# botcore_install(sqlite) installs target botcore_sqlite as component sqlite.
function(botcore_install component target)
  install(TARGETS ${target} EXPORT botcore-${component}
    ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}"
    LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
    RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}"
    INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
  install(EXPORT botcore-${component} NAMESPACE botcore:: DESTINATION "${package_folder}")
endfunction()

botcore_install(botcore botcore)
foreach(component IN ITEMS sqlite sandbox)
  if(TARGET botcore_${component})
    botcore_install(${component} botcore_${component})
    list(APPEND installed_components ${component})
  endif()
endforeach()
if(NOT TARGET botcore_sqlite)
  list(APPEND left_out PATTERN "storage/sqlite" EXCLUDE)
endif()
if(NOT TARGET botcore_sandbox)
  list(APPEND left_out PATTERN "botcore/sandbox" EXCLUDE)
endif()
install(DIRECTORY "${PROJECT_SOURCE_DIR}/include/botcore" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" ${left_out})

get_target_property(library_type botcore TYPE)
set(botcore_is_static OFF)
if(library_type STREQUAL "STATIC_LIBRARY")
  set(botcore_is_static ON)
endif()
configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/botcoreConfig.cmake.in"
  "${PROJECT_BINARY_DIR}/botcoreConfig.cmake"
  INSTALL_DESTINATION "${package_folder}"
  NO_SET_AND_CHECK_MACRO)
# Before 1.0 a new minor version may change the interface.
write_basic_package_version_file("${PROJECT_BINARY_DIR}/botcoreConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion)
install(FILES
  "${PROJECT_BINARY_DIR}/botcoreConfig.cmake"
  "${PROJECT_BINARY_DIR}/botcoreConfigVersion.cmake"
  "${CMAKE_CURRENT_LIST_DIR}/Findutf8proc.cmake"
  DESTINATION "${package_folder}")
