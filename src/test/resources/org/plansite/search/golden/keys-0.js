plansite.shard("keys-0","1","cindicator/guangai-liyong-xishu 	cindicator/jieshui-guangai-mianji 	cindicator/yongshui-zongliang 	fforce/strive 	g2. ",1807666473)
