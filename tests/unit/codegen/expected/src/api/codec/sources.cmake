# Written by src/codegen/generate.py: do not edit.
set(botcore_api_codecs
  codec/methods/all.cpp
  codec/types/chat.cpp
  codec/types/enumerations.cpp
  codec/types/sent.cpp
  codec/types/shape.cpp
  codec/types/text.cpp)
