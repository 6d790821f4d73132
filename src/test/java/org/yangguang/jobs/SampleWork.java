package org.yangguang.jobs;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.event.EventListener;
import org.yangguang.shared.Refusal;

/** Work of every kind that tests need. */
class SampleWork implements JobHandler {

    record Input(String what) {}

    record Output(String what, String by) {}

    final Map<String, Integer> marks = new ConcurrentHashMap<>();
    final Queue<JobId> removed = new ConcurrentLinkedQueue<>();
    volatile boolean broken;

    @Override
    public String kind() {
        return "test.sample";
    }

    @Override
    public JobResult run(JobContext context) {
        String what = context.input(Input.class).what();
        return switch (what) {
            case "refuse" -> throw new Refusal("台账打不开。");
            case "break" -> throw new IllegalStateException("secret detail");
            case "once" -> once(what, context);
            case "wait" -> untilCalledOff(context);
            default -> count(what, context);
        };
    }

    private JobResult once(String what, JobContext context) {
        if (broken) {
            throw new IllegalStateException("broken for now");
        }
        return count(what, context);
    }

    private JobResult count(String what, JobContext context) {
        if (what.startsWith("mark")) {
            marks.merge(what, 1, Integer::sum);
        }
        for (long number = 1; number <= 10; number++) {
            context.progress(number, 10L, "数到 " + number);
        }
        return new JobResult.Done("数完了。", new Output(what, context.startedBy().name()));
    }

    private JobResult untilCalledOff(JobContext context) {
        for (long number = 1; !context.cancelled(); number++) {
            context.progress(number, null, "等着");
            rest();
        }
        return new JobResult.Cancelled("不等了。", null);
    }

    private static void rest() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @EventListener
    void on(JobRemoved event) {
        removed.add(event.job().id());
    }
}
