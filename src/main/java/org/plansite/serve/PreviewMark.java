package org.plansite.serve;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What the preview adds to a page it shows, and nothing else: one script at its end. */
final class PreviewMark {
    private static final String END = "</body>";
    private static final String HEAD = "<head>";

    private PreviewMark() {}

    /**
     * The page with the script.
     *
     * @param token names the state of the site that the page shows
     */
    static byte[] in(byte[] html, String token) {
        int end = bytewise(html).lastIndexOf(END);
        return with(html, end < 0 ? html.length : end, script(token));
    }

    static String script(String token) {
        return "<script src=\"/" + Reserved.SCRIPT + "?" + token + "\"></script>";
    }

    /** The page for addresses that do not exist, its links made to lead from here at whatever depth it is shown. */
    static byte[] atRoot(byte[] html, String root) {
        int head = bytewise(html).indexOf(HEAD);
        return head < 0 ? html : with(html, head + HEAD.length(), "<base href=\"" + root + "\">");
    }

    private static String bytewise(byte[] html) {
        return new String(html, StandardCharsets.ISO_8859_1);
    }

    private static byte[] with(byte[] html, int at, String markup) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(html.length + markup.length());
        out.write(html, 0, at);
        out.writeBytes(markup.getBytes(StandardCharsets.UTF_8));
        out.write(html, at, html.length - at);
        return out.toByteArray();
    }
}
