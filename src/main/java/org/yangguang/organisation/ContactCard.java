package org.yangguang.organisation;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where people reach an agency about disclosure: the contact part of the disclosure guide (Regulation art. 12) and of
 * section 6 of the annual report. What is not known is null.
 *
 * @param office name of the agency's disclosure office (政府信息公开工作机构, Regulation art. 4)
 * @param website name of the website where the agency publishes
 * @param websiteAddress its address as people write it
 * @param hours office hours
 */
public record ContactCard(
        @Nullable String office,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String telephone,
        @Nullable String fax,
        @Nullable String email,
        @Nullable String hours,
        @Nullable String website,
        @Nullable String websiteAddress) {

    /** A card with nothing on it yet. */
    public static final ContactCard EMPTY = new ContactCard(null, null, null, null, null, null, null, null, null);

    /** Office, telephone and address, as far as they are known, in one line; empty where none is. */
    public String inOneLine() {
        return Stream.of(office, telephone, address).filter(Objects::nonNull).collect(Collectors.joining("，"));
    }
}
