package org.yangguang.ledgers;

import org.yangguang.documents.files.FileId;
import org.yangguang.organisation.AgencyId;

/**
 * What is to be imported in the background.
 *
 * @param file a stored workbook, or a stored archive of CSV files
 * @param acceptChanges whether known records may be given other values
 * @param store false to check only, and to see what would change
 */
public record LedgerJobInput(FileId file, AgencyId agency, int year, boolean acceptChanges, boolean store) {}
