package org.plansite.document;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.plansite.source.DiagnosticLog;
import org.plansite.source.Location;
import org.plansite.source.Problem;

/** Says which markup stands where plain words are expected, and how to write it literally. */
enum MarkupNames {
    LIST("a list", ListBlock.class),
    QUOTE("a quotation", BlockQuote.class),
    FENCED_CODE("a block of code", FencedCodeBlock.class),
    INDENTED_CODE("a block of code, by its indentation", IndentedCodeBlock.class),
    HTML("HTML", HtmlBlockBase.class, HtmlInlineBase.class),
    RULE("a horizontal rule", ThematicBreak.class),
    BOLD("bold", StrongEmphasis.class),
    EMPHASIS("emphasis", Emphasis.class),
    CODE("code", Code.class),
    LINK("a link", LinkNodeBase.class, RefNode.class, AutoLink.class, MailLink.class),
    OTHER("markup", Node.class);

    private final String words;
    private final List<Class<? extends Node>> types;

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    MarkupNames(String words, Class<? extends Node>... types) {
        this.words = words;
        this.types = List.of(types);
    }

    static void report(Node node, String excerpt, Location where, DiagnosticLog log) {
        log.report(Problem.MARKUP, where, excerpt, nameOf(node), advice(node, excerpt));
    }

    private static String nameOf(Node node) {
        for (MarkupNames name : values()) {
            if (name.types.stream().anyMatch(type -> type.isInstance(node))) {
                return name.words;
            }
        }
        return OTHER.words;
    }

    private static String advice(Node node, String excerpt) {
        if (node instanceof IndentedCodeBlock) {
            return "&#32; for each space, or delete the spaces at the start of the line";
        }
        return MarkdownWriter.escape(excerpt);
    }
}
