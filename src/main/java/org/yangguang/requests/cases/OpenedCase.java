package org.yangguang.requests.cases;

/** A case with what names it. */
public record OpenedCase(CaseHead head, CaseFile file) {}
