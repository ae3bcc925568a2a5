/** The device's clock and zone. The domain gets both as values. */
export const now = (): Temporal.Instant => Temporal.Now.instant();

export const deviceZone = (): string => Temporal.Now.timeZoneId();
