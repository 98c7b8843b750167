/**
 * @module
 *
 * An invented interface, in the shape of the package's files.
 *
 * Based on Bot API v9.1 (03.02.2031)
 */

import type { APIMethods } from "./methods"
import type { APIMethodReturn } from "./utils"

/** [Documentation](https://example.org/#parcel) */
export interface TelegramParcel {
    /**
     * Number of the parcel. This number may have more than 32 significant bits.
     */
    id: number
    /**
     * *Optional*. When it was handed in, in Unix time
     */
    handed_in?: number
    sent_date: number
    weight: TelegramWeight
    /** *Optional*. The parcel inside this one */
    inner?: TelegramParcel
    /** *Optional*. Parcels beside it */
    neighbours?: TelegramParcel[]
    latitude?: number
    is_fragile?: true
    kind: TelegramParcelKind
}

export type TelegramParcelKind = "letter" | "box"

export type TelegramWeight =
    | TelegramWeightKnown
    | TelegramWeightUnknown

export interface TelegramWeightKnown {
    type: "known"
    grams: number
}

export interface TelegramWeightUnknown {
    type: "unknown"
    /** *Optional*. Why; 0-12 characters with at most 2 line feeds after entities parsing. Defaults to “lost”. */
    reason?: string | { toString(): string }
}

/** Has no members. */
export interface TelegramStamp {}

export type TelegramInputFile = Blob

export interface TelegramInputPicture {
    /** A signed 32-bit number */
    request_id: number
    media: TelegramInputFile | string
    sizes: number[][]
}

/** Holds pictures that are there already. */
export interface TelegramInputGallery {
    /** Only previously uploaded files may be used here. */
    picture: TelegramInputPicture
}

export type TelegramInputThing = TelegramInputGallery | TelegramStamp

export interface TelegramAPIResponseOk<
    Methods extends keyof APIMethods = keyof APIMethods,
> {
    ok: true
    result: APIMethodReturn<Methods>
}
