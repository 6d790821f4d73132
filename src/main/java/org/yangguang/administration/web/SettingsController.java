package org.yangguang.administration.web;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.yangguang.identity.Allowed;
import org.yangguang.identity.Duty;
import org.yangguang.ui.DataTable;
import org.yangguang.ui.DataTable.Cell;
import org.yangguang.ui.DataTable.Heading;
import org.yangguang.ui.DeskPage;
import org.yangguang.ui.Fact;

/** How the installation is set up. Settings are changed where it is started, not here. */
@Controller
class SettingsController {

    static final String PATH = "/desk/administration/settings";

    private final Environment environment;
    private final JdbcClient jdbc;
    private final Path data;

    SettingsController(Environment environment, JdbcClient jdbc, @Value("${yangguang.data:data}") Path data) {
        this.environment = environment;
        this.jdbc = jdbc;
        this.data = data;
    }

    @Allowed(Duty.SYSTEM_ADMINISTRATOR)
    @GetMapping("/desk/administration/settings")
    ModelAndView settings() {
        List<List<Cell>> rows = Setting.ALL.stream()
                .map(setting -> List.of(
                        Cell.of(setting.meaning()),
                        Cell.of(setting.shown(environment.getProperty(setting.name()))),
                        Cell.of(setting.standard()),
                        Cell.of(setting.name())))
                .toList();
        return new ModelAndView(
                "administration/desk/settings",
                "page",
                new SettingsPage(
                        DeskPage.of("系统参数", PATH).withMeta("只能查看；修改配置文件或者环境变量后重新启动生效"),
                        facts(),
                        new DataTable(
                                "settings",
                                "系统参数",
                                List.of(
                                        Heading.text("含义"),
                                        Heading.text("现在的值"),
                                        Heading.text("默认值"),
                                        Heading.text("名称")),
                                rows)));
    }

    private List<Fact> facts() {
        String version = SettingsController.class.getPackage().getImplementationVersion();
        return List.of(
                Fact.of("程序版本", version == null ? "开发版" : version),
                Fact.of("Java", Runtime.version().toString()),
                Fact.of(
                        "数据库",
                        "PostgreSQL "
                                + jdbc.sql("show server_version")
                                        .query(String.class)
                                        .single()),
                Fact.of("磁盘", disk()));
    }

    private String disk() {
        try {
            FileStore disk = Files.getFileStore(Files.exists(data) ? data : Path.of("."));
            return "共 %d GB，可用 %d GB".formatted(gigabytes(disk.getTotalSpace()), gigabytes(disk.getUsableSpace()));
        } catch (IOException unreadable) {
            return "读不到";
        }
    }

    private static long gigabytes(long bytes) {
        return DataSize.ofBytes(bytes).toGigabytes();
    }
}
