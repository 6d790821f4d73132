package org.yangguang.requests.amendments;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.AgencyId;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** What the office does with the files of an amendment, each with its trace. */
@Service
@Transactional
public class AmendmentPaperDesk {

    private final Amendments amendments;
    private final AmendmentTable table;
    private final AmendmentPapers papers;
    private final AmendmentTraces traces;

    AmendmentPaperDesk(Amendments amendments, AmendmentTable table, AmendmentPapers papers, AmendmentTraces traces) {
        this.amendments = amendments;
        this.table = table;
        this.papers = papers;
        this.traces = traces;
    }

    /**
     * Adds files of the office.
     *
     * @throws Refusal if it is closed, or a file cannot be taken
     */
    public void add(long id, List<Resource> files, Actor by) {
        Amendment it = requireOpen(id);
        papers.add(id, files, by);
        String names =
                files.stream().map(file -> String.valueOf(file.getFilename())).collect(Collectors.joining("、"));
        traces.tell(it, "添加材料", it.state().label(), it.state().label(), names, by);
    }

    /** Removes a file that was added by mistake; its name and the reason stay in the trail. */
    public void remove(long id, long paper, String reason, Actor by) {
        Amendment it = requireOpen(id);
        AmendmentPaper removed = papers.remove(id, paper);
        traces.tell(it, "移除材料", it.state().label(), it.state().label(), removed.name() + "：" + reason, by);
    }

    /** Removes all amendments that an agency has or had, with the files; for demonstrations. */
    public void forget(AgencyId agency) {
        table.remove(agency).forEach(papers::forget);
    }

    private Amendment requireOpen(long id) {
        Amendment it = amendments.lock(id);
        if (!it.state().open()) {
            throw new Refusal("这件申请已经办结，材料不能再改动。");
        }
        return it;
    }
}
