/** Quiet hours of a channel: a time of the day in a place, also over midnight. */
export interface QuietHours {
    /** `HH:MM`, from and until; the end itself is loud. Equal ends are no quiet hours. */
    readonly from: string;
    readonly to: string;
    /** A name of the IANA time zone database: `Asia/Shanghai`. */
    readonly zone: string;
}
/** Whether a channel keeps silent now. `now` in milliseconds since 1970. Throws a RangeError for an unknown zone. */
export declare function isQuiet(now: number, { from, to, zone }: QuietHours): boolean;
