package org.yangguang.ledgers.sheets;

import org.yangguang.channels.Dispatch;
import org.yangguang.publication.AdministrativeFee;
import org.yangguang.publication.EnforcementDecision;
import org.yangguang.publication.NormativeDocument;
import org.yangguang.remedies.Lawsuit;
import org.yangguang.remedies.Reconsideration;
import org.yangguang.requests.Request;

/** The readers of all sheets. */
public final class SheetReaders {

    public static final SheetReader<Request> REQUESTS =
            new SheetReader<>(LedgerSheet.REQUESTS, RequestSheet::read, Request::registration);
    public static final SheetReader<Reconsideration> RECONSIDERATIONS =
            new SheetReader<>(LedgerSheet.RECONSIDERATIONS, RemedySheets::reconsideration, Reconsideration::caseNumber);
    public static final SheetReader<Lawsuit> LAWSUITS =
            new SheetReader<>(LedgerSheet.LAWSUITS, RemedySheets::lawsuit, Lawsuit::caseNumber);
    public static final SheetReader<NormativeDocument> DOCUMENTS =
            new SheetReader<>(LedgerSheet.DOCUMENTS, PublicationSheets::document, NormativeDocument::number);
    public static final SheetReader<EnforcementDecision> ENFORCEMENT =
            new SheetReader<>(LedgerSheet.ENFORCEMENT, PublicationSheets::decision, EnforcementDecision::number);
    public static final SheetReader<AdministrativeFee> FEES =
            new SheetReader<>(LedgerSheet.FEES, PublicationSheets::fee, AdministrativeFee::number);
    public static final SheetReader<Dispatch> DISPATCHES =
            new SheetReader<>(LedgerSheet.DISPATCHES, DispatchSheet::read, Dispatch::number);
    public static final SheetReader<Activity> ACTIVITIES = new SheetReader<>(
            LedgerSheet.ACTIVITIES,
            ActivitySheet::read,
            activity -> activity.occasion().number());

    private SheetReaders() {}
}
