# Written by src/codegen/generate.py: do not edit.
set(botcore_api_registries
  generated/all_methods.cpp
  generated/methods.cpp
  generated/types.cpp
  generated/uploads.cpp)
