package org.yangguang.remedies;

import java.time.LocalDate;
import org.yangguang.organisation.AgencyId;

/**
 * A reconsideration or a lawsuit ended with the agency's act over a request corrected (纠正). Published at the desk, in the
 * transaction of the change; ledgers tell of what is long done and publish nothing.
 *
 * @param agency whose act it was
 * @param registration of the request (登记号)
 * @param caseNumber of the reconsideration or the lawsuit
 * @param on day it ended (审结日期)
 */
public record ActCorrected(AgencyId agency, String registration, String caseNumber, LocalDate on) {}
