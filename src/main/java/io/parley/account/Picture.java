package io.parley.account;

/**
 * A picture of a person or a group as it is kept: a square of 256 pixels, as a PNG or a JPEG that
 * this server wrote itself, with nothing in it of what came but what can be seen.
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares pictures
public record Picture(String mediaType, byte[] image) {}
