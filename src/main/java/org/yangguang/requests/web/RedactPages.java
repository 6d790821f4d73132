package org.yangguang.requests.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.jobs.Job;
import org.yangguang.jobs.JobState;
import org.yangguang.requests.cases.OpenedCase;
import org.yangguang.requests.papers.CasePapers;
import org.yangguang.requests.papers.Marks;
import org.yangguang.requests.papers.Paper;
import org.yangguang.requests.papers.Redactions;
import org.yangguang.requests.papers.SeenPage;
import org.yangguang.shared.Page;
import org.yangguang.ui.Crumb;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Pagination;
import org.yangguang.ui.Progress;

/** Makes the page on which boxes are set. */
@Component
class RedactPages {

    /** Where the Regulation forbids disclosure, or lets the office refuse it (arts. 14–16, 37). */
    private static final List<String> BASES = List.of("第十五条", "第十四条", "第十六条第一款", "第十六条第二款", "第二条（不属于政府信息）");

    private final Redactions redactions;
    private final CasePapers papers;

    RedactPages(Redactions redactions, CasePapers papers) {
        this.papers = papers;
        this.redactions = redactions;
    }

    /** @param form what was filled in; null for what is stored */
    ModelAndView of(OpenedCase opened, Paper paper, int number, @Nullable MarksForm form) {
        SeenPage seen = redactions.see(paper, number);
        Marks marks = redactions.of(paper);
        MarksForm shown = form == null ? MarksForm.of(marks, number) : form;
        String path = path(opened, paper);
        Progress progress = redactions
                .job(marks)
                .map(job -> progress(job, path, CasePaths.papers(opened.head().id())))
                .orElse(null);
        int height = (int) Math.round(RedactPage.WIDTH * seen.ratio());
        RedactPage page = new RedactPage(
                layout(opened, paper),
                path,
                number,
                seen.pages(),
                number < seen.pages() ? number + 1 : null,
                CasePaths.papers(opened.head().id()) + "/" + paper.id() + "/pages/" + number + ".png",
                height,
                shown.version() == null ? marks.version() : shown.version(),
                RedactPage.Row.of(shown, height),
                BASES,
                marks.marks().size(),
                Pagination.of(new Page<>(List.of(), number, 1, seen.pages()), path),
                progress,
                !marks.marks().isEmpty() && (progress == null || !made(opened, paper, progress)));
        ModelAndView made = new ModelAndView("requests/desk/redact", "page", page);
        // A form that was sent is in the model already, with what is wrong with it.
        return form == null ? made.addObject("form", shown) : made;
    }

    /** Whether the file is being made of these marks, or is there. */
    private boolean made(OpenedCase opened, Paper paper, Progress progress) {
        return progress.running()
                || (progress.state() == Progress.State.DONE
                        && papers.of(opened.head().id()).stream()
                                .anyMatch(each -> Objects.equals(each.madeOf(), paper.id())));
    }

    static String path(OpenedCase opened, Paper paper) {
        return CasePaths.papers(opened.head().id()) + "/" + paper.id() + "/redact";
    }

    private static DeskPage layout(OpenedCase opened, Paper paper) {
        Crumb papers = new Crumb("材料", CasePaths.papers(opened.head().id()));
        return PaperPages.layout("遮盖后提供", opened, papers).withMeta(paper.name());
    }

    private static Progress progress(Job job, String path, String papers) {
        Integer percent = job.progress().percent();
        boolean leaving = job.cancelRequested() && !job.state().over();
        return new Progress(
                "redaction",
                "生成遮盖后的文件",
                percent == null ? 0 : percent,
                leaving ? "正在取消" : job.progress().message(),
                Progress.State.valueOf(job.state().name()),
                path,
                job.cancelRequested() ? null : path + "/cancel",
                job.state() == JobState.DONE ? papers : null);
    }
}
