package org.plansite.export;

import java.util.regex.Pattern;

/**
 * Keeps a cell of words from becoming a formula when a spreadsheet opens a CSV file.
 *
 * <p>Spreadsheets run a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} (the full-width forms too,
 * in East Asian settings; white space before is skipped), however it is quoted. Such a cell gets an apostrophe in
 * front; a single sign (our operator {@code =}) and a plain number ({@code -5}) are no formulas and stay. The JSON twin
 * always has the exact words.
 */
final class SpreadsheetText {
    private static final String SIGNS = "=+-@＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[+＋－-][0-9.]+");

    private SpreadsheetText() {}

    static String guard(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }

    private static boolean isFormula(String cell) {
        String words = cell.strip();
        return words.length() > 1
                && SIGNS.indexOf(words.charAt(0)) >= 0
                && !NUMBER.matcher(words).matches();
    }
}
