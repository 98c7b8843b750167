import type { CallAPI, CallAPIWithoutParams, CallAPIWithOptionalParams } from "./utils"
import type * as Params from "./params"
import type * as Objects from "./objects"

export interface APIMethods {
    sendParcel: CallAPI<Params.SendParcelParams, Objects.TelegramParcel | true>
    sendPicture: CallAPIWithOptionalParams<
        Params.SendPictureParams,
        Objects.TelegramParcel[]
    >
    countParcels: CallAPIWithoutParams<number>
}
