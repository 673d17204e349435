// How far our data reaches.

/** The newest docker whose commands and flags were read for this data; a newer one may have more. */
export const newestDocker = '29.7';
