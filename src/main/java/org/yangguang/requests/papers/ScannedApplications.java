package org.yangguang.requests.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.requests.cases.CaseDesk;
import org.yangguang.requests.cases.Intake;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** Registers applications on paper together with their scans: both or neither. */
@Service
public class ScannedApplications {

    private final CaseDesk desk;
    private final CasePapers papers;

    ScannedApplications(CaseDesk desk, CasePapers papers) {
        this.desk = desk;
        this.papers = papers;
    }

    /**
     * Registers an application.
     *
     * @param scans of what was handed in, by their file names
     * @throws Refusal if it arrived in the future, or a file cannot be taken
     */
    @Transactional
    public OpenedCase register(AgencyId agency, Intake intake, List<Resource> scans, Actor by) {
        OpenedCase opened = desk.register(agency, intake, by);
        for (Resource scan : scans) {
            try (InputStream content = scan.getInputStream()) {
                papers.add(opened, PaperRole.APPLICATION, content, Objects.requireNonNull(scan.getFilename()), by);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return opened;
    }
}
