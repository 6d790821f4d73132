package org.yangguang.requests.web;

import java.time.LocalDateTime;
import java.util.List;
import org.yangguang.requests.intake.Receipt;
import org.yangguang.ui.PortalPage;
import org.yangguang.ui.QrCode;

/**
 * The receipt of an application.
 *
 * @param qr leads to the page on which its applicant asks how it stands; holds the number alone
 */
record ReceiptPage(
        PortalPage layout, String agency, String code, LocalDateTime at, List<Receipt.Part> parts, QrCode qr) {}
