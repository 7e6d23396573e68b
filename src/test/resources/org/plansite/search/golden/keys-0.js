plansite.shard("keys-0","1","cindicator/guangai-liyong-xishu 	cindicator/jieshui-guangai-mianji 	cindicator/yongshui-zongliang 	cunit/qinghe-2023/2.1 	fbody/xiangguan-danwei ",-188106289)
