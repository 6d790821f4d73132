package org.yangguang.requests.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/**
 * Asks for or decides the extension of several cases at once (art. 33 (2)). Each is checked and stored on its own, so that one that
 * the law bars does not keep the others waiting.
 */
@Service
public class BulkExtensions {

    private final CaseDesk desk;

    BulkExtensions(CaseDesk desk) {
        this.desk = desk;
    }

    /** @param version of the case that the person saw */
    public record Chosen(OpenedCase opened, int version) {}

    /** A case that was left as it is, and why. */
    public record Refused(String registration, String why) {}

    /**
     * What came of it.
     *
     * @param done how many
     */
    public record Result(int done, List<Refused> refused) {

        public Result {
            refused = List.copyOf(refused);
        }
    }

    /** Takes the event down in each case, in the order in which they were chosen. */
    public Result add(List<Chosen> chosen, CaseEvent event, Actor by) {
        List<Refused> refused = new ArrayList<>();
        for (Chosen one : chosen) {
            CaseHead head = one.opened().head();
            try {
                desk.add(head.id(), one.version(), event, by);
            } catch (Refusal why) {
                refused.add(new Refused(head.registration(), Objects.requireNonNull(why.getMessage())));
            }
        }
        return new Result(chosen.size() - refused.size(), refused);
    }
}
