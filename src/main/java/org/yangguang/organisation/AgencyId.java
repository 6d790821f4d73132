package org.yangguang.organisation;

/** Which agency; given by the database when the agency is entered, and part of public addresses. */
public record AgencyId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
