package org.plansite.bench;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Coins names: mostly of the characters that names of places are made of, some of any common character, a few of rare
 * ones, so that each new plan brings words that no plan before it had.
 */
final class NameMaker {
    private static final List<String> USUAL = characters("海江山河州城安阳平南东新西北云龙林清金石水溪湖泉岭峰沙白青长丰永兴和宁德福华明光天文武凤鹤马虎梅兰竹桃杨柳松柏桂莲荷稻"
            + "临汉洛沂淮泽浦津渡桥关口坪坝塘湾港岛屿滩岗坡谷坑墩堡寨营屯庄冲垭圩塬峪岩崖洲渚沟涧浔湘沅澧资赣闽粤滇黔蜀巴渝秦晋冀鲁豫皖吴越楚"
            + "秀丽嘉瑞祥隆昌盛泰康荣富贵吉庆顺利达通宏鸿恒久远博雅正方圆中上下左古双三九五乌赤紫玉银铜珠宝翠碧蓝丹霞虹雪霜露晴晓晨曦星月"
            + "孝义仁礼智信忠良善敬廉朴勤俭乐欢喜望思怀念归来迎送宾客友邻亲爱民生育英才杰俊彦");
    private static final List<String> COMMON = gb2312(0xB0, 0xD7);
    private static final List<String> RARE = gb2312(0xD8, 0xF7);

    private final Dice dice;

    NameMaker(Dice dice) {
        this.dice = dice;
    }

    /** A name of two characters, now and then of three. */
    String name() {
        String name = character() + character();
        return dice.chance(12) ? name + character() : name;
    }

    /** A name of exactly two characters. */
    String shortName() {
        return character() + character();
    }

    private String character() {
        int roll = dice.below(100);
        if (roll < 68) {
            return dice.frequent(USUAL);
        }
        return dice.any(roll < 96 ? COMMON : RARE);
    }

    private static List<String> characters(String text) {
        return text.codePoints().distinct().mapToObj(Character::toString).toList();
    }

    /** The characters of the rows of the national standard: common ones from 0xB0 on, rare ones from 0xD8 on. */
    private static List<String> gb2312(int firstRow, int lastRow) {
        Charset charset = Charset.forName("GB2312");
        List<String> found = new ArrayList<>();
        for (int row = firstRow; row <= lastRow; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String character = new String(new byte[] {(byte) row, (byte) cell}, charset);
                if (Character.isIdeographic(character.codePointAt(0))) {
                    found.add(character);
                }
            }
        }
        return found;
    }
}
