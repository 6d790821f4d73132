package org.yangguang;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A Java file as the compiler reads it.
 *
 * @param path from the root of the project, with slashes
 * @param methods with a body
 * @param literals values of the string literals, text blocks too
 */
record JavaSource(String path, List<Method> methods, List<String> literals) {

    /** A method and the lines its body takes, from brace to brace. */
    record Method(String path, String name, long lines) {}

    static List<JavaSource> under(String... folders) {
        List<File> files = new ArrayList<>();
        for (String folder : folders) {
            SourceFile.under(folder, "java").forEach(file -> files.add(new File(file.path())));
        }
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromFiles(files));
            var positions = Trees.instance(task).getSourcePositions();
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .map(unit -> read(unit, positions))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaSource read(CompilationUnitTree unit, SourcePositions positions) {
        String path = unit.getSourceFile().getName().replace('\\', '/');
        var source = new JavaSource(path, new ArrayList<>(), new ArrayList<>());
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                if (method.getBody() != null) {
                    var lines = unit.getLineMap();
                    long first = lines.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                    long last = lines.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                    source.methods().add(new Method(path, method.getName().toString(), last - first + 1));
                }
                return super.visitMethod(method, nothing);
            }

            @Override
            public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
                if (literal.getValue() instanceof String text) {
                    source.literals().add(text);
                }
                return super.visitLiteral(literal, nothing);
            }
        }.scan(unit, null);
        return source;
    }
}
