package org.yangguang.requests.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.documents.files.AcceptedFiles;
import org.yangguang.documents.files.FileId;
import org.yangguang.documents.files.FileStore;
import org.yangguang.documents.files.StoredFile;
import org.yangguang.documents.hidden.Finding;
import org.yangguang.documents.hidden.HiddenData;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.requests.ApplicantRead;
import org.yangguang.requests.cases.CaseDivided;
import org.yangguang.requests.cases.CaseFiles;
import org.yangguang.requests.cases.CaseMoved;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.cases.ReplyMade;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

/** The files of cases: brought, given out with the reply, kept back, removed with a reason. */
@Service
@Transactional
public class CasePapers {

    /** As many as a case can have. */
    private static final int MOST = 200;

    private final PaperTable table;
    private final FileStore files;
    private final CaseFiles cases;
    private final AgencyDirectory agencies;
    private final ApplicationEventPublisher events;

    CasePapers(
            PaperTable table,
            FileStore files,
            CaseFiles cases,
            AgencyDirectory agencies,
            ApplicationEventPublisher events) {
        this.table = table;
        this.files = files;
        this.cases = cases;
        this.agencies = agencies;
        this.events = events;
    }

    /** Files of a case, the earliest first. */
    @Transactional(readOnly = true)
    public List<Paper> of(long request) {
        return table.of(request);
    }

    /** @throws NotFound if the case has no such file */
    @Transactional(readOnly = true)
    public Paper get(long request, long paper) {
        return table.find(paper)
                .filter(found -> found.request() == request)
                .orElseThrow(() -> new NotFound("这件申请没有这份材料，它可能已被移除。"));
    }

    /**
     * Adds a file.
     *
     * @param role any but {@link PaperRole#RELEASED}: what is given out is chosen among what was found
     * @param content read to its end and left open
     * @throws Refusal if it is of no kind that is taken, is not what its name says, is empty or too large, or there are too many
     */
    public void add(OpenedCase to, PaperRole role, InputStream content, String name, Actor by) {
        PaperRules.requireOpen(to.file().state());
        if (role == PaperRole.RELEASED) {
            throw new Refusal("请先作为“检索到的信息”存入，再选择提供给申请人。");
        }
        if (table.of(to.head().id()).size() >= MOST) {
            throw new Refusal("一件申请最多存 %d 份材料。请把几份合成一个文件再上传。".formatted(MOST));
        }
        AcceptedFiles.PAPERS_AND_TABLES.requireTaken(name);
        StoredFile file = files.put(content, name, by);
        AcceptedFiles.PAPERS_AND_TABLES.requireGenuine(file);
        table.add(to.head().id(), role, file, null, by);
        trace(to, "添加材料", "", role.label(), file.name(), by);
    }

    /**
     * Takes in a file that came with the application, in the transaction that registers it.
     *
     * @param copy whether another case has the file too, so that this one needs one of its own
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void receive(OpenedCase to, FileId file, boolean copy, Actor by) {
        StoredFile stored = files.get(file);
        table.add(to.head().id(), PaperRole.APPLICATION, copy ? copied(stored, by) : stored, null, by);
    }

    /** Every part of a divided application has what came with it. */
    @EventListener
    void divide(CaseDivided divided) {
        table.of(divided.from().head().id()).stream()
                .filter(paper -> paper.role() == PaperRole.APPLICATION)
                .forEach(paper -> receive(divided.part(), paper.file(), true, divided.by()));
    }

    private StoredFile copied(StoredFile file, Actor by) {
        try (InputStream content = files.open(file.id())) {
            return files.put(content, file.name(), by);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * What a file of an office program, or a photograph, holds that is not seen; looked at before it is given out.
     *
     * @throws Refusal if it cannot be looked through
     */
    @Transactional(readOnly = true)
    public List<Finding> hidden(Paper paper) {
        return paper.mayHide() ? files.withCopy(paper.file(), CasePapers::find) : List.of();
    }

    private static List<Finding> find(Path file) {
        try {
            return HiddenData.find(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Gives a file out as it is, with the reply (art. 36 (2)).
     *
     * @param looked whether whoever does it was shown what the file hides, and wants to give it out nevertheless
     * @throws Refusal if the file hides something that nobody looked at, or the case is past that
     */
    public void provide(OpenedCase of, long paper, boolean looked, Actor by) {
        PaperRules.requireReleasing(of.file().state());
        Paper found = get(of.head().id(), paper);
        if (found.role() != PaperRole.FOUND) {
            throw new Refusal("只有“检索到的信息”可以提供给申请人。");
        }
        List<Finding> hidden = hidden(found);
        if (!hidden.isEmpty() && !looked) {
            throw new Refusal("这个文件有 " + hidden.size() + " 处看不见的内容。请逐一核对，确认可以公开后再提供。");
        }
        table.change(paper, PaperRole.RELEASED);
        String how = hidden.isEmpty() ? "" : "，已核对 " + hidden.size() + " 处隐藏内容";
        trace(of, "提供给申请人", PaperRole.FOUND.label(), PaperRole.RELEASED.label(), found.name() + how, by);
    }

    /** Takes back what was to be given out: as found, or away where it was made by redaction. */
    public void keepBack(OpenedCase of, long paper, Actor by) {
        PaperRules.requireReleasing(of.file().state());
        Paper released = ungiven(of, paper);
        if (released.role() != PaperRole.RELEASED) {
            throw new Refusal("这份材料没有提供给申请人。");
        }
        if (released.madeOf() == null) {
            table.change(paper, PaperRole.FOUND);
        } else {
            table.remove(paper);
            files.delete(released.file());
        }
        trace(of, "不再提供给申请人", PaperRole.RELEASED.label(), "", released.name(), by);
    }

    /** Removes a file that was added by mistake; its name and the reason stay in the trail. */
    public void remove(OpenedCase of, long paper, String reason, Actor by) {
        PaperRules.requireOpen(of.file().state());
        Paper removed = ungiven(of, paper);
        if (removed.role() == PaperRole.RELEASED) {
            PaperRules.requireReleasing(of.file().state());
        }
        table.remove(paper);
        files.delete(removed.file());
        trace(of, "移除材料", removed.role().label(), "", removed.name() + "：" + reason, by);
    }

    private Paper ungiven(OpenedCase of, long paper) {
        Paper found = get(of.head().id(), paper);
        if (found.given()) {
            throw new Refusal("这份文件已经随答复提供给申请人，不能改动。");
        }
        return found;
    }

    /** The content of a file, for people of the office; one that tells who applied leaves a trace. */
    public InputStream open(OpenedCase of, Paper paper, Actor by) {
        if (paper.role() == PaperRole.APPLICATION) {
            events.publishEvent(new ApplicantRead(by, of.head().named(agencies), "打开申请材料"));
        }
        return files.open(paper.file());
    }

    /** The content of a file for an archive of the whole case, whose taking leaves a trace of its own. */
    @Transactional(readOnly = true)
    public InputStream openArchived(Paper paper) {
        return files.open(paper.file());
    }

    /** The content of a file that its applicant has. */
    @Transactional(readOnly = true)
    public InputStream openGiven(Paper paper) {
        if (!paper.given()) {
            throw new NotFound("没有这份文件。");
        }
        return files.open(paper.file());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void give(ReplyMade made) {
        table.give(made.request(), cases.get(made.request()).file().entries().size());
    }

    void trace(OpenedCase of, String action, String before, String after, String detail, Actor by) {
        String subject = "申请 " + of.head().named(agencies);
        events.publishEvent(new CaseMoved(by, action, subject, before, after, Objects.requireNonNull(detail)));
    }
}
