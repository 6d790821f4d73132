package org.yangguang;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The words around the help of every command. */
final class HelpInChinese {

    private static final int WIDTH = 100;

    private HelpInChinese() {}

    static void set(CommandLine line) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.synopsisHeading("%n用法：")
                .synopsisSubcommandLabel("命令")
                .descriptionHeading("%n")
                .parameterListHeading("%n参数：%n")
                .optionListHeading("%n选项：%n")
                .commandListHeading("%n命令：%n")
                .exitCodeListHeading("%n退出码：%n")
                .sortOptions(false)
                .width(WIDTH);
        if (usage.exitCodeList().isEmpty()) {
            usage.exitCodeList(exitCodes());
        }
        line.getSubcommands().values().forEach(HelpInChinese::set);
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", "正常完成。");
        codes.put("1", "已完成，但发现问题（检查不通过、勾稽关系不符等）。");
        codes.put("2", "用法有误、输入无法读取，或者不符合规定而未办理；原因见标准错误输出。");
        return codes;
    }
}
