package org.yangguang.requests.command;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yangguang.requests.fees.FeeMode;
import org.yangguang.requests.fees.ProcessingFee;
import org.yangguang.shared.Refusal;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Computes a processing fee and shows how it comes about, without a database. */
@Command(
        name = "fee",
        header = "计算政府信息公开信息处理费，并逐档列出。",
        description = {"每件申请只能适用按件、按量两种标准中的一种。", "", "例：yangguang fee --items 45", "    同一申请人当月累计申请45件，应收5,500元。", ""})
public final class FeeCommand implements Callable<Integer> {

    private enum Format {
        TEXT,
        JSON
    }

    /** What is counted: one of the two. */
    private static final class Counted {

        @Option(names = "--items", paramLabel = "N", required = true, description = "按件：同一申请人一个自然月内累计申请的件数。")
        private @Nullable Long items;

        @Option(names = "--pages", paramLabel = "N", required = true, description = "按量：一件申请提供的页数，A4及以下幅面单面为1页。")
        private @Nullable Long pages;
    }

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Counted counted = new Counted();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = {
                "text：中文逐档说明（默认）；",
                "json：一个对象，键为 mode（items 或者 pages）、units（数量）、fee_yuan（应收金额，元）、"
                        + "steps（各档 from、to、count、unit_yuan、amount_yuan）、law（依据）。"
            })
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        ProcessingFee fee = fee();
        PrintWriter out = spec().commandLine().getOut();
        switch (format) {
            case TEXT -> new FeeText(fee).write(out);
            case JSON -> out.println(FeeAnswer.of(fee).json());
        }
        return 0;
    }

    private ProcessingFee fee() {
        Long items = counted.items;
        Long pages = counted.pages;
        try {
            return items != null
                    ? ProcessingFee.of(FeeMode.ITEMS, items)
                    : ProcessingFee.of(FeeMode.PAGES, pages == null ? 0 : pages);
        } catch (Refusal beyond) {
            throw new ParameterException(
                    spec().commandLine(),
                    beyond.getMessage(),
                    beyond,
                    spec().findOption(items != null ? "--items" : "--pages"),
                    String.valueOf(items != null ? items : pages));
        }
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("run outside the command line");
        }
        return spec;
    }
}
