package org.yangguang.documents;

/**
 * What stands on an envelope.
 *
 * @param postcode of the addressee; empty leaves the boxes for writing by hand
 * @param address of the addressee
 * @param name of the addressee, with 收 or 启
 * @param senderAddress may be empty
 * @param sender who sends it
 * @param senderPostcode may be empty
 */
public record Envelope(
        String postcode, String address, String name, String senderAddress, String sender, String senderPostcode) {}
