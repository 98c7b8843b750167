import type * as Objects from "./objects"

export type SendParcelShade = 3 | 6

/** Params object for {@link APIMethods.sendParcel | sendParcel} method */
export interface SendParcelParams {
    chat_id: number | string
    picture?: Objects.TelegramInputPicture
    thing?: Objects.TelegramInputThing
    watched?: Exclude<keyof Objects.TelegramParcel, "id">[]
    shade?: SendParcelShade
    /** *True*, if it is to be quick, defaults to *True* */
    quick?: boolean
    /** Defaults to 0.5 */
    scale?: number
    reply_markup?:
        | Objects.TelegramStamp
        | { toJSON(): Objects.TelegramStamp }
        | Objects.TelegramWeightKnown
        | { toJSON(): Objects.TelegramWeightKnown }
}

export interface SendPictureParams {
    /** 1-64 bytes */
    payload: string
    file: Objects.TelegramInputFile
}
