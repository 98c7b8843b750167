"""What the package does not say of the Bot API, or cannot say in TypeScript. Entries that are no longer needed are
refused by extract.py, so this stays short.

TYPES: {type: what to add}; `one_of` stands before the alternatives that the package has.
FIELDS: {"owner.field": what to change}; None removes.
"""

TYPES = {
    # Told apart by a date of 0; the rest of the members could be those of either.
    "MaybeInaccessibleMessage": {
        "discriminator": {"field": "date", "values": {"0": "InaccessibleMessage"}, "else": "Message"},
    },
    # A plain text and a list of texts are rich texts too; the package has only the objects.
    "RichText": {"one_of": ["String", "Array of RichText"]},
}

FIELDS = {
    # Whole degrees, in contrast to the angle of a story's area, which is a fraction.
    "BackgroundFillGradient.rotation_angle": {"type": "Integer"},
    # Seconds with a fraction; every other `duration` is whole.
    "InputStoryContentVideo.duration": {"type": "Float"},
    # That default holds in channels only; in groups it is false as usual.
    "promoteChatMember.can_restrict_members": {"default": None},
    # An amount like every `amount`, under a name that counts small things elsewhere.
    "transferBusinessAccountStars.star_count": {"bits": 64},
}
