import { startPanel } from "../panel/start";

startPanel("popup");
